package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an event and its invitations do to the log of a session. */
class EventNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final SessionAsk.Seat SAM =
            new SessionAsk.Seat(EventRole.SPEAKER, new SessionPerson("p_sam", "Sam"));

    private final SessionLogic logic = new SessionLogic(new PersonIds("a key of sixteen characters"));
    private final SessionState made = SessionState.made("p_olga", SessionView.of("s_x", "Keynote", NOW, 60));

    private SessionState after(SessionState state, SessionAsk ask) {
        Decision.Happened fact = (Decision.Happened) logic.decide(state, ask, NOW);
        ChannelEvent event =
                new ChannelEvent(2, fact.type(), NOW, "event", fact.body(), fact.audience(), fact.redacts(), null);
        SessionState next = logic.apply(state, event);
        assertThat(logic.apply(logic.decode(logic.encode(state)), event)).isEqualTo(next);
        return next;
    }

    private static SessionSettings settings(SessionState state) {
        return state.settings("102").orElseThrow();
    }

    @Test
    void organizers_changed_holds_the_law_and_shows_nothing_to_attendees() {
        SessionAsk.Organize organize = new SessionAsk.Organize(List.of("p_otto"), 4);
        SessionState next = after(made, organize);
        assertThat(settings(next).organizers()).containsExactly("p_otto");
        assertThat(next.view()).isEqualTo(made.view());
        assertThat(settings(next).version()).isEqualTo(settings(made).version() + 1);
        assertThat(((Decision.Happened) logic.decide(made, organize, NOW)).audience())
                .isEqualTo(Audience.TEAM);
        assertThat(logic.decide(next, organize, NOW)).isEqualTo(Decision.unchanged());
    }

    @Test
    void older_news_about_organizers_says_nothing() {
        SessionState next = after(made, new SessionAsk.Organize(List.of("p_b"), 4));
        assertThat(logic.decide(next, new SessionAsk.Organize(List.of("p_a"), 3), NOW))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void session_changed_by_a_new_speaker_holds_the_law() {
        SessionState next = after(made, SAM);
        assertThat(settings(next).view().speakers()).containsExactly(SAM.person());
        assertThat(settings(next).view().version()).isEqualTo(2);
        assertThat(logic.decide(next, SAM, NOW)).isEqualTo(Decision.unchanged());
        assertThat(logic.decide(SessionState.NONE, SAM, NOW).toString()).contains("not-found");
    }

    @Test
    void a_session_has_room_for_so_many_and_no_more() {
        List<SessionPerson> many = IntStream.range(0, 100)
                .mapToObj(i -> new SessionPerson("p_" + i, "N"))
                .toList();
        SessionState full = made.shownAs(settings(made).view().with(many, List.of()));
        assertThat(logic.decide(full, SAM, NOW).toString()).contains("session-full");
    }
}

package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SessionLogicTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final SessionLogic logic = new SessionLogic();
    private final SessionSettings wanted = new NewSession(
                    Wishes.plain(),
                    new EventPlace(
                            new Caller("102", "-", "p_olga", "Olga", Role.ORGANIZER),
                            true,
                            List.of("p_olga"),
                            List.of()),
                    new PersonIds("a key of sixteen characters"))
            .checked()
            .apply("s_x");

    @Test
    void session_created_holds_the_law() {
        SessionState made = logic.apply(logic.decode(logic.encode(logic.empty())), created());
        assertThat(made.settings()).isEqualTo(wanted);
        assertThat(logic.decode(logic.encode(made))).isEqualTo(made);
    }

    @Test
    void a_session_is_made_once() {
        SessionState made = logic.apply(logic.empty(), created());
        assertThat(logic.decide(made, new SessionAsk.Make(wanted), NOW).toString()).contains("session-exists");
    }

    @Test
    void unknown_events_change_nothing() {
        SessionState made = logic.apply(logic.empty(), created());
        ChannelEvent later = new ChannelEvent(
                2, "lights-dimmed", NOW, "p_olga", Map.of(), created().audience(), List.of(), null);
        assertThat(logic.apply(made, later)).isEqualTo(made);
    }

    private SessionState after(SessionState state, SessionAsk ask) {
        Decision.Happened fact = (Decision.Happened) logic.decide(state, ask, NOW);
        ChannelEvent event = new ChannelEvent(
                2, fact.type(), NOW, "p_olga", fact.body(), fact.audience(), fact.redacts(), null);
        SessionState next = logic.apply(state, event);
        assertThat(logic.apply(logic.decode(logic.encode(state)), event)).isEqualTo(next);
        return next;
    }

    @Test
    void organizers_changed_holds_the_law_and_shows_nothing_to_attendees() {
        SessionState made = logic.apply(logic.empty(), created());
        SessionAsk.Organize organize = new SessionAsk.Organize(List.of("p_otto"), 4);
        SessionState next = after(made, organize);
        SessionSettings settings = Objects.requireNonNull(next.settings());
        assertThat(settings.organizers()).containsExactly("p_otto");
        assertThat(settings.view()).isEqualTo(wanted.view());
        assertThat(settings.version()).isEqualTo(2);
        assertThat(((Decision.Happened) logic.decide(made, organize, NOW)).audience()).isEqualTo(Audience.TEAM);
        assertThat(logic.decide(next, organize, NOW)).isEqualTo(Decision.unchanged());
    }

    @Test
    void older_news_about_organizers_says_nothing() {
        SessionState next = after(logic.apply(logic.empty(), created()), new SessionAsk.Organize(List.of("p_b"), 4));
        assertThat(logic.decide(next, new SessionAsk.Organize(List.of("p_a"), 3), NOW))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void session_changed_by_a_new_speaker_holds_the_law() {
        SessionAsk.Seat seat = new SessionAsk.Seat(EventRole.SPEAKER, new SessionPerson("p_sam", "Sam"));
        SessionState next = after(logic.apply(logic.empty(), created()), seat);
        SessionSettings settings = Objects.requireNonNull(next.settings());
        assertThat(settings.view().speakers()).containsExactly(new SessionPerson("p_sam", "Sam"));
        assertThat(settings.view().version()).isEqualTo(2);
        assertThat(logic.decide(next, seat, NOW)).isEqualTo(Decision.unchanged());
        assertThat(logic.decide(logic.empty(), seat, NOW).toString()).contains("not-found");
    }

    private ChannelEvent created() {
        Decision.Happened fact = (Decision.Happened) logic.decide(logic.empty(), new SessionAsk.Make(wanted), NOW);
        return new ChannelEvent(1, fact.type(), NOW, "p_olga", fact.body(), fact.audience(), fact.redacts(), null);
    }
}

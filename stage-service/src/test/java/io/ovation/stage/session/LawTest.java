package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The law of the channel {@code stage}: any snapshot plus the events after it equals a fresh snapshot, inside and outside. */
class LawTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final Caller OLGA = new Caller("102", "s_x", "p_olga", "Olga", Role.ORGANIZER);

    private final SessionLogic logic = new SessionLogic(PEOPLE);
    private final List<ChannelEvent> log = new ArrayList<>();
    private final List<SessionState> states = new ArrayList<>(List.of(logic.empty()));

    @Test
    void session_created() {
        make();
        assertThat(now().settings("102").orElseThrow().organizers()).containsExactly("p_olga");
        holds();
    }

    @Test
    void session_changed() {
        make();
        ask(Wishes.change(Map.of("name", "Closing", "modules", Map.of("chat", false))));
        assertThat(seen().name()).isEqualTo("Closing");
        assertThat(seen().version()).isEqualTo(2);
        holds();
    }

    @Test
    void whatever_people_do() {
        Random random = new Random(7);
        make();
        for (int i = 0; i < 200; i++) {
            ask(Wishes.change(Map.of(
                    "name",
                    "N" + random.nextInt(3),
                    "assistant",
                    random.nextBoolean(),
                    "speakers",
                    Wishes.people("sam", "Sam " + random.nextInt(3)),
                    "visibility",
                    random.nextBoolean() ? "private" : "published")));
        }
        assertThat(log).hasSizeGreaterThan(100);
        holds();
    }

    @Test
    void unknown_events_and_redacted_ones_change_nothing() {
        make();
        SessionState before = now();
        assertThat(logic.apply(before, event("lights-dimmed", Map.of(), "p_olga")))
                .isEqualTo(before);
        assertThat(logic.apply(before, log.get(0).redacted())).isEqualTo(before);
    }

    @Test
    void no_event_and_no_view_says_who_organizes() {
        make();
        ask(Wishes.change(Map.of("moderators", Wishes.people("mia", "Mia"))));
        log.forEach(event -> assertThat(String.valueOf(event.body())).doesNotContain("p_olga", "organizers"));
        assertThat(view(now()).toString()).doesNotContain("p_olga", "organizers");
    }

    private void make() {
        ask(new SessionAsk.Make(
                new NewSession(Wishes.plain(), new Caller("102", "-", "p_admin", "A", Role.ADMIN), PEOPLE)
                        .checked()
                        .apply("s_x")));
    }

    private void ask(UpdateSession wish) {
        ask(new SessionAsk.Change(wish, OLGA));
    }

    private void ask(SessionAsk ask) {
        if (logic.decide(now(), ask, NOW) instanceof Decision.Happened fact) {
            assertThat(fact.audience()).isEqualTo(Audience.EVERYONE);
            log.add(event(fact.type(), fact.body(), OLGA.person()));
            states.add(logic.apply(now(), log.get(log.size() - 1)));
        }
    }

    private ChannelEvent event(String type, Map<String, Object> body, String actor) {
        return new ChannelEvent(log.size() + 1, type, NOW, actor, body, Audience.EVERYONE, List.of(), null);
    }

    private SessionState now() {
        return states.get(states.size() - 1);
    }

    private SessionView seen() {
        return now().settings("102").orElseThrow().view();
    }

    private void holds() {
        for (int seq = 0; seq < states.size(); seq++) {
            SessionState state = logic.decode(logic.encode(states.get(seq)));
            Map<String, Object> view = view(state);
            for (ChannelEvent event : log.subList(seq, log.size())) {
                state = logic.apply(state, event);
                view = fold(view, event);
            }
            assertThat(state).isEqualTo(now());
            assertThat(view).isEqualTo(view(now()));
        }
    }

    private Map<String, Object> view(SessionState state) {
        return new SessionRules(logic).view(state, false);
    }

    /** All that a client does with an event of this channel: the session is as it says. */
    private static Map<String, Object> fold(Map<String, Object> view, ChannelEvent event) {
        Map<String, Object> body = event.body();
        return body == null ? view : Json.map(Objects.requireNonNull(body.get("session")));
    }
}

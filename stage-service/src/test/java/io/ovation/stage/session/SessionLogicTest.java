package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionLogicTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final SessionLogic logic = new SessionLogic();
    private final SessionSettings wanted = new NewSession(
                    Wishes.plain(),
                    new Caller("102", "-", "p_olga", "Olga", Role.ORGANIZER),
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
        assertThat(logic.decide(made, wanted, NOW).toString()).contains("session-exists");
    }

    @Test
    void unknown_events_change_nothing() {
        SessionState made = logic.apply(logic.empty(), created());
        ChannelEvent later = new ChannelEvent(
                2, "lights-dimmed", NOW, "p_olga", Map.of(), created().audience(), java.util.List.of(), null);
        assertThat(logic.apply(made, later)).isEqualTo(made);
    }

    private ChannelEvent created() {
        Decision.Happened fact = (Decision.Happened) logic.decide(logic.empty(), wanted, NOW);
        return new ChannelEvent(1, fact.type(), NOW, "p_olga", fact.body(), fact.audience(), fact.redacts(), null);
    }
}

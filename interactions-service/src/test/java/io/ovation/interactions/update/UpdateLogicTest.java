package io.ovation.interactions.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.DeleteUpdate;
import io.ovation.contracts.interactions.SendUpdate;
import io.ovation.contracts.interactions.Update;
import io.ovation.contracts.interactions.UpdateCommand;
import io.ovation.contracts.interactions.UpdatesView;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may, how many, and the law: any state and the rows after it make the state folded from the start. */
class UpdateLogicTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UpdateLogic logic = new UpdateLogic();
    private final List<ChannelEvent> rows = new ArrayList<>();
    private final List<UpdateState> states = new ArrayList<>(List.of(UpdateState.EMPTY));

    private String does(Role role, UpdateCommand command) {
        Caller caller = new Caller("102", "s", "p_" + role.wireName(), role.wireName(), role);
        Decision decision = logic.decide(state(), new UpdateAsk(command, caller), NOON);
        if (decision instanceof Decision.Happened fact) {
            long seq = rows.size() + 1L;
            rows.add(new ChannelEvent(
                    seq, fact.type(), NOON, caller.person(), fact.body(), fact.audience(), fact.redacts(), null));
            states.add(logic.apply(state(), rows.get(rows.size() - 1)));
            fact.redacts()
                    .forEach(each -> rows.set(
                            (int) (each - 1), rows.get((int) (each - 1)).redacted()));
        }
        return decision instanceof Decision.Refused refused ? refused.problem().code() : "accepted";
    }

    private UpdateState state() {
        return states.get(states.size() - 1);
    }

    @Test
    void update_sent_and_deleted() {
        does(Role.MODERATOR, new SendUpdate("Break", "Back at three."));
        does(Role.MODERATOR, new SendUpdate(null, "The room has changed."));
        does(Role.ORGANIZER, new DeleteUpdate(1));
        does(Role.ADMIN, new SendUpdate(null, "We go on."));
        assertThat(state().updates()).extracting(Update::text).containsExactly("We go on.", "The room has changed.");
        assertThat(state().updates()).extracting(Update::id).containsExactly(4L, 2L);
        assertThat(rows.toString()).doesNotContain("Back at three");
        for (int from = 0; from < states.size(); from++) {
            UpdateState folded = logic.decode(logic.encode(states.get(from)));
            for (ChannelEvent row : rows.subList(from, rows.size())) {
                folded = logic.apply(folded, row);
            }
            assertThat(folded).isEqualTo(state());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDEE", "SPEAKER"})
    void only_moderators_tell_everyone(Role role) {
        assertThat(does(role, new SendUpdate(null, "Hello"))).isEqualTo("forbidden");
        assertThat(does(role, new DeleteUpdate(1))).isEqualTo("forbidden");
    }

    @Test
    void there_are_as_many_as_there_may_be() {
        for (int i = 0; i < UpdatesView.UPDATES; i++) {
            does(Role.MODERATOR, new SendUpdate(null, "Update " + i));
        }
        assertThat(does(Role.MODERATOR, new SendUpdate(null, "One more"))).isEqualTo("too-many-updates");
        does(Role.MODERATOR, new DeleteUpdate(1));
        assertThat(does(Role.MODERATOR, new SendUpdate(null, "One more"))).isEqualTo("accepted");
        assertThat(does(Role.MODERATOR, new DeleteUpdate(1))).isEqualTo("not-found");
    }

    @Test
    void a_wrong_field_is_named_with_its_rule() {
        assertThat(mistakes("send-update", Map.of())).containsExactly("text required");
        assertThat(mistakes("send-update", Map.of("title", "x".repeat(101), "text", "x".repeat(1001))))
                .containsExactly("title max-length", "text max-length");
        assertThat(mistakes("delete-update", Map.of())).containsExactly("update required");
        assertThat(mistakes("forge-update", Map.of())).containsExactly("type known");
    }

    private static List<String> mistakes(String type, Map<String, Object> body) {
        try {
            UpdateRules.read(new SubmitCommand(ChannelId.parse("102/s/updates"), "client-id-1", type, body));
        } catch (ProblemException refused) {
            return refused.problem().errors().stream()
                    .map(error -> error.field() + " " + error.rule())
                    .toList();
        }
        return List.of();
    }
}

package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.stage.StageRules;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The log of one room that is decided and folded as the owner does it. */
final class RoomLog {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Caller MAYA = caller("p_maya", "Maya", Role.MODERATOR);
    static final Caller SAM = caller("p_sam", "Sam", Role.SPEAKER);
    static final Caller ADA = caller("p_ada", "Ada", Role.ATTENDEE);
    static final Caller BOB = caller("p_bob", "Bob", Role.ATTENDEE);
    static final RoomLimits FEW =
            new RoomLimits(2, 2, 2, 1, 100, RoomLimits.DEFAULTS.commands(), RoomLimits.DEFAULTS.signals());

    final List<ChannelEvent> rows = new ArrayList<>();
    final List<RoomState> states = new ArrayList<>(List.of(RoomState.EMPTY));
    final RoomLogic logic;
    StageRules rules = StageRules.DEFAULTS;
    boolean forTeam;

    RoomLog(RoomLimits limits) {
        logic = new RoomLogic(limits);
    }

    private static Caller caller(String person, String name, Role role) {
        return new Caller("102", "s", person, name, role);
    }

    RoomState state() {
        return states.get(states.size() - 1);
    }

    @Nullable
    ChannelEvent last() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** The code of the refusal, else {@code happened} or {@code unchanged}. */
    String does(Caller caller, String type, Map<String, Object> body) {
        SubmitCommand sent = new SubmitCommand(caller.channel("room"), "client-id-1", type, body);
        return takes(new RoomAsk.Wish(CommandReader.read(sent, caller.person()), caller, terms()), caller.person());
    }

    private StageTerms terms() {
        return new StageTerms(rules, forTeam, Set.of(MAYA.person(), SAM.person()));
    }

    String does(Caller caller, String type) {
        return does(caller, type, Map.of());
    }

    String about(String type, Caller person) {
        return does(MAYA, type, Map.of("person", person.person()));
    }

    String takes(RoomAsk ask, String actor) {
        Decision decision = logic.decide(state(), ask, NOON.plusSeconds(rows.size()));
        if (decision instanceof Decision.Refused refused) {
            return refused.problem().code();
        } else if (decision instanceof Decision.Happened fact) {
            long seq = rows.size() + 1L;
            rows.add(new ChannelEvent(
                    seq, fact.type(), NOON.plusSeconds(seq), actor, fact.body(), fact.audience(), List.of(), null));
            states.add(logic.apply(state(), rows.get(rows.size() - 1)));
            return "happened";
        }
        return "unchanged";
    }
}

package io.ovation.platform.channel.sim;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules with numbers only: append unless blocked, claim once, block, delete the newest values, clear. */
final class SimLogic implements ChannelLogic<SimState, SimCommand> {
    static final SimLogic RULES = new SimLogic();
    private static final Problem BLOCKED = Problem.of("blocked", 403, "You are blocked.");
    private static final int WINDOW = 20;

    @Override
    public SimState empty() {
        return new SimState(null, new TreeSet<>(), new TreeMap<>());
    }

    @Override
    public Decision decide(SimState state, SimCommand command, Instant at) {
        return switch (command.type()) {
            case "append" ->
                state.blocked().contains(command.actor()) ? Decision.refused(BLOCKED) : happened("appended", command);
            case "claim" -> claim(state, command);
            case "release" ->
                command.actor().equals(state.holder()) ? happened("released", command) : Decision.unchanged();
            case "block" ->
                state.blocked().contains(command.whom()) ? Decision.unchanged() : happened("blocked", command);
            case "unblock" ->
                state.blocked().contains(command.whom()) ? happened("unblocked", command) : Decision.unchanged();
            case "delete" -> delete(state, command);
            case "clear" -> Decision.clearing("cleared", command.body(), Audience.EVERYONE);
            default -> Decision.refused(Problems.INVALID);
        };
    }

    private static Decision claim(SimState state, SimCommand command) {
        if (state.holder() == null) {
            return happened("claimed", command);
        }
        return state.holder().equals(command.actor()) ? Decision.unchanged() : Decision.refused(Problems.CONFLICT);
    }

    private static Decision delete(SimState state, SimCommand command) {
        if (state.window().get(command.value()) == null) {
            return Decision.refused(Problems.NOT_FOUND);
        }
        return Decision.redacting("deleted", command.body(), Audience.EVERYONE, List.of(command.value()));
    }

    private static Decision happened(String type, SimCommand command) {
        return Decision.happened(type, command.body(), Audience.EVERYONE);
    }

    /** What may never be in a log after this state, written down a second time and apart from {@link #decide}. */
    static boolean forbids(SimState state, ChannelEvent event) {
        SimCommand fact = SimCommand.of(event.actor(), event.type(), event.body() == null ? Map.of() : event.body());
        return switch (event.type()) {
            case "appended" -> state.blocked().contains(event.actor());
            case "claimed" -> state.holder() != null;
            case "released" -> !event.actor().equals(state.holder());
            case "blocked" -> state.blocked().contains(fact.whom());
            case "unblocked" -> !state.blocked().contains(fact.whom());
            case "deleted" -> state.window().get(fact.value()) == null;
            default -> false;
        };
    }

    @Override
    public SimState apply(SimState state, ChannelEvent event) {
        Map<String, Object> body = event.body() == null ? Map.of() : event.body();
        SimCommand fact = SimCommand.of(event.actor(), event.type(), body);
        return switch (event.type()) {
            case "appended" -> withValue(state, event.seq(), event.body() == null ? null : fact.value());
            case "claimed" -> new SimState(event.actor(), state.blocked(), state.window());
            case "released" -> new SimState(null, state.blocked(), state.window());
            case "blocked", "unblocked" ->
                withBlocked(state, fact.whom(), event.type().equals("blocked"));
            case "deleted" -> state.window().containsKey(fact.value()) ? withValue(state, fact.value(), null) : state;
            case "cleared" -> new SimState(state.holder(), state.blocked(), new TreeMap<>());
            default -> state;
        };
    }

    private static SimState withValue(SimState state, long seq, @Nullable Long value) {
        TreeMap<Long, @Nullable Long> window = new TreeMap<>(state.window());
        window.put(seq, value);
        if (window.size() > WINDOW) {
            window.pollFirstEntry();
        }
        return new SimState(state.holder(), state.blocked(), window);
    }

    private static SimState withBlocked(SimState state, String whom, boolean now) {
        TreeSet<String> blocked = new TreeSet<>(state.blocked());
        if (now) {
            blocked.add(whom);
        } else {
            blocked.remove(whom);
        }
        return new SimState(state.holder(), blocked, state.window());
    }

    @Override
    public Map<String, Object> encode(SimState state) {
        Map<String, Object> window = new HashMap<>();
        state.window().forEach((seq, value) -> window.put(seq.toString(), value));
        Map<String, Object> json = new HashMap<>();
        json.put("holder", state.holder());
        json.put("blocked", new ArrayList<>(state.blocked()));
        json.put("window", window);
        return json;
    }

    @Override
    public SimState decode(Map<String, Object> json) {
        TreeMap<Long, @Nullable Long> window = new TreeMap<>();
        ((Map<?, ?>) json.getOrDefault("window", Map.of()))
                .forEach((seq, value) ->
                        window.put(Long.valueOf((String) seq), value == null ? null : ((Number) value).longValue()));
        TreeSet<String> blocked = new TreeSet<>();
        ((List<?>) json.getOrDefault("blocked", List.of())).forEach(person -> blocked.add((String) person));
        return new SimState((String) json.get("holder"), blocked, window);
    }
}

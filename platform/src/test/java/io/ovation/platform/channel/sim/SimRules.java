package io.ovation.platform.channel.sim;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;

/** The edges of the simulated service: no doors, and a view that is the whole state. */
final class SimRules implements ChannelRules<SimState, SimCommand> {
    @Override
    public ChannelLogic<SimState, SimCommand> logic() {
        return SimLogic.RULES;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return Future.succeededFuture();
    }

    @Override
    public Future<SimCommand> prepare(SubmitCommand command, Caller caller) {
        return Future.succeededFuture(SimCommand.of(caller.person(), command.type(), command.body()));
    }

    @Override
    public Map<String, Object> view(SimState state, boolean team) {
        return SimLogic.RULES.encode(state);
    }
}

package io.ovation.stage.person;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;

/** The channel {@code settings} as the bus has it: gateways follow it, people find nothing there. */
final class SettingsRules implements ChannelRules<Choices, SettingsLogic.Ask> {
    private final SettingsLogic logic;

    SettingsRules(SettingsLogic logic) {
        this.logic = logic;
    }

    @Override
    public ChannelLogic<Choices, SettingsLogic.Ask> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    @Override
    public Future<SettingsLogic.Ask> prepare(SubmitCommand command, Caller caller) {
        return Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    @Override
    public Map<String, Object> view(Choices state, boolean team) {
        return Json.map(state.hidden());
    }
}

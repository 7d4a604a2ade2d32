package io.ovation.analytics.signal;

import io.ovation.analytics.assistant.Assistants;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.SignalsView;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signals as people have them: moderators of sessions with the assistant read and dismiss them. */
final class SignalRules implements ChannelRules<SignalState, SignalAsk> {
    private final SignalLogic logic = new SignalLogic();
    private final Assistants assistants;

    SignalRules(Assistants assistants) {
        this.assistants = assistants;
    }

    @Override
    public ChannelLogic<SignalState, SignalAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return assistants.open(channel, caller).mapEmpty();
    }

    @Override
    public Future<SignalAsk> prepare(SubmitCommand sent, Caller caller) {
        return open(sent.channel(), caller).map(open -> SignalReader.read(sent));
    }

    @Override
    public Map<String, Object> view(SignalState state, boolean team) {
        return Json.map(SignalsView.EMPTY);
    }

    @Override
    public @Nullable Map<String, Object> moderatorsView(SignalState state) {
        return Json.map(new SignalsView(state.signals()));
    }
}

package io.ovation.analytics.suggestion;

import io.ovation.analytics.assistant.Assistants;
import io.ovation.analytics.mood.Moods;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.GenerateInteractions;
import io.ovation.contracts.analytics.Suggestions;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;

/** The door of suggestions. */
public final class Suggesting {
    private final Assistants assistants;
    private final Moods moods;
    private final Timers timers;

    /** @param moods listen to the chats whose words come in */
    public Suggesting(Assistants assistants, Moods moods, Timers timers) {
        this.assistants = assistants;
        this.moods = moods;
        this.timers = timers;
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                AnalyticsEndpoints.GENERATE_INTERACTIONS,
                (asked, call) -> binding.person(call, asked.channel()).compose(caller -> generate(asked, caller)));
    }

    private Future<Suggestions> generate(GenerateInteractions asked, Caller caller) {
        ChannelId signals = asked.channel();
        ChannelId dashboard = new ChannelId(signals.account(), signals.session(), AnalyticsEndpoints.DASHBOARD);
        return assistants
                .open(signals, caller)
                .map(session -> Ideas.more(
                        WantedReader.read(asked.body()), session, moods.heard(dashboard, timers.now()), timers.now()));
    }
}

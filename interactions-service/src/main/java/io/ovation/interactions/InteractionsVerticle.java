package io.ovation.interactions;

import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.interactions.feed.Feed;
import io.ovation.interactions.interaction.Interactions;
import io.ovation.interactions.reaction.Reactions;
import io.ovation.interactions.update.Updates;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** All features of interactions-service on one event loop. */
public final class InteractionsVerticle extends VerticleBase {
    public static final Service<InteractionsSettings> SERVICE =
            new Service<>(InteractionsEndpoints.SERVICE, InteractionsSettings::from, InteractionsVerticle::new);

    private final Platform platform;
    private final InteractionsSettings settings;
    private final BusServer server;

    public InteractionsVerticle(Platform platform, InteractionsSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(InteractionsEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "interactions")
                .map(this::bind)
                .compose(bound -> server.start());
    }

    private Journal bind(Journal journal) {
        Surroundings around = Surroundings.on(platform.vertx(), platform.bus());
        ChannelBinding binding =
                new ChannelBinding(settings.callers().verifier(InteractionsEndpoints.SERVICE), around.timers());
        Sessions sessions = Sessions.askedOver(platform.bus(), around.timers(), settings.sessions());
        new Feed(journal, sessions, platform.bus(), around, settings.feed()).bind(server, binding);
        new Interactions(platform.store().client(), journal, sessions, around, settings.interactions())
                .bind(server, binding);
        new Updates(journal, sessions, around, settings.interactions().actions()).bind(server, binding);
        new Reactions(sessions, around.interests(), around.timers(), settings.reactions(), platform.meters())
                .bind(server, binding);
        return journal;
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}

package io.ovation.stage;

import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.stage.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** All features of stage-service on one event loop. */
public final class StageVerticle extends VerticleBase {
    public static final Service<StageSettings> SERVICE =
            new Service<>(StageEndpoints.SERVICE, StageSettings::from, StageVerticle::new);

    private final Platform platform;
    private final StageSettings settings;
    private final BusServer server;

    public StageVerticle(Platform platform, StageSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(StageEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "stage")
                .compose(this::bind)
                .compose(bound -> server.start());
    }

    private Future<Void> bind(Journal journal) {
        Timers timers = new VertxTimers(platform.vertx());
        Interests interests = new Interests(platform.bus()::send, timers, HostLimits.DEFAULTS.leaseMillis());
        ChannelBinding binding = new ChannelBinding(settings.callers().verifier(StageEndpoints.SERVICE), timers);
        PersonIds people = new PersonIds(settings.personKey());
        Sessions sessions = new Sessions(platform.store().client(), journal, interests, timers, people);
        sessions.bind(server, binding);
        return sessions.open();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}

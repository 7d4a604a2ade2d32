package io.ovation.qna;

import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.platform.session.Sessions;
import io.ovation.qna.thread.Qna;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** All features of qna-service on one event loop. */
public final class QnaVerticle extends VerticleBase {
    public static final Service<QnaSettings> SERVICE =
            new Service<>(QnaEndpoints.SERVICE, QnaSettings::from, QnaVerticle::new);

    private final Platform platform;
    private final QnaSettings settings;
    private final BusServer server;

    public QnaVerticle(Platform platform, QnaSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(QnaEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "qna")
                .map(this::bind)
                .compose(bound -> server.start());
    }

    private Journal bind(Journal journal) {
        Surroundings around = Surroundings.on(platform.vertx(), platform.bus());
        ChannelBinding binding = new ChannelBinding(settings.callers().verifier(QnaEndpoints.SERVICE), around.timers());
        Sessions sessions = Sessions.askedOver(platform.bus(), around.timers(), settings.sessions());
        new Qna(platform.store().client(), journal, sessions, around, settings.limits()).bind(server, binding);
        return journal;
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}

package io.ovation.stage.attachment;

import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.platform.session.Sessions;
import io.ovation.stage.attachment.place.Place;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import org.jspecify.annotations.Nullable;

/** Attachments on an event loop of their own, so that nobody's sessions wait for somebody's video. */
public final class AttachmentsVerticle extends VerticleBase {
    public static final Service<AttachmentSettings> SERVICE =
            new Service<>(AttachmentEndpoints.SERVICE, AttachmentSettings::from, AttachmentsVerticle::new);

    private final Platform platform;
    private final AttachmentSettings settings;
    private final BusServer server;
    private @Nullable Place place;
    private @Nullable Attachments attachments;

    AttachmentsVerticle(Platform platform, AttachmentSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(AttachmentEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        Place chosen = settings.place().place(vertx, platform.store());
        place = chosen;
        return chosen.open()
                .compose(opened -> MongoJournal.open(platform.store().client(), "attachment"))
                .map(journal -> bind(journal, chosen))
                .compose(bound -> server.start());
    }

    private Attachments bind(Journal journal, Place chosen) {
        Timers timers = new VertxTimers(vertx);
        Interests interests = new Interests(platform.bus()::send, timers, HostLimits.DEFAULTS.leaseMillis());
        Sessions sessions = Sessions.askedOver(platform.bus(), timers, settings.sessions());
        Storage storage = new Storage(chosen, new Register(platform.store().client()));
        Attachments made = new Attachments(
                new Attachments.Ground(vertx, journal, interests, timers, sessions), storage, settings.uploads());
        made.bind(server, new ChannelBinding(settings.callers().verifier(AttachmentEndpoints.SERVICE), timers));
        attachments = made;
        return made;
    }

    @Override
    public Future<?> stop() {
        Future<Void> ended = attachments == null ? Future.succeededFuture() : attachments.stop();
        return ended.otherwiseEmpty()
                .compose(done -> server.stop())
                .eventually(() -> place == null ? Future.succeededFuture() : place.close());
    }
}

package io.ovation.stage.attachment;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.AttachmentList;
import io.ovation.contracts.attachment.AttachmentProblems;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.BeginUpload.Purpose;
import io.ovation.contracts.attachment.Bytes;
import io.ovation.contracts.attachment.DeleteAttachment;
import io.ovation.contracts.attachment.ReadBytes;
import io.ovation.contracts.attachment.ReadImage;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.session.Sessions;
import io.ovation.stage.attachment.AttachmentSettings.UploadLimits;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** The door of attachments. The log of a session's channel says which there are; a {@link Storage} keeps their bytes. */
final class Attachments {
    /** A deletion answers by then, though its bytes may still be on their way out. */
    private static final int REMOVAL_MILLIS = 700;

    private final AttachmentRules rules;
    private final ChannelHost<AttachmentState, AttachmentCommand> host;
    private final Interests interests;
    private final Timers timers;
    private final Storage storage;
    private final UploadLimits limits;
    private final Uploads uploads;
    private final Sweep sweep;
    private final SessionImages images;

    /** What it stands on. */
    record Ground(Vertx vertx, Journal journal, Interests interests, Timers timers, Sessions sessions) {}

    Attachments(Ground ground, Storage storage, UploadLimits limits) {
        this.rules = new AttachmentRules(ground.sessions());
        this.interests = ground.interests();
        this.timers = ground.timers();
        this.host = new ChannelHost<>(rules, ground.journal(), interests, timers, HostLimits.DEFAULTS);
        this.storage = storage;
        this.limits = limits;
        this.images = new SessionImages(ground.sessions(), storage.register(), timers);
        this.uploads = new Uploads(ground.vertx(), storage, timers, limits, this::commit);
        this.sweep = new Sweep(storage, timers, limits.abandonedSeconds(), this::isWanted);
    }

    /** Answers at this server, and looks after uploads and what they leave from now on. */
    void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, AttachmentEndpoints.CHANNELS, host, interests, this::submit);
        server.on(AttachmentEndpoints.BEGIN_UPLOAD, asking(binding, this::begin))
                .on(AttachmentEndpoints.UPLOAD_PART, asking(binding, uploads::take))
                .on(AttachmentEndpoints.FINISH_UPLOAD, asking(binding, uploads::finish))
                .on(AttachmentEndpoints.ABORT_UPLOAD, asking(binding, uploads::abort))
                .on(AttachmentEndpoints.LIST_ATTACHMENTS, asking(binding, (asked, caller) -> list(caller)))
                .on(
                        AttachmentEndpoints.READ_ATTACHMENT,
                        asking(binding, (asked, caller) -> one(asked.attachment(), caller)))
                .on(AttachmentEndpoints.READ_BYTES, asking(binding, this::read))
                .on(AttachmentEndpoints.READ_IMAGE, asking(binding, this::image));
        host.announceHeads();
        uploads.beat();
        sweep.start();
    }

    private static <Q, R> BiFunction<Q, CallContext, Future<R>> asking(
            ChannelBinding binding, BiFunction<Q, Caller, Future<R>> answer) {
        return (asked, call) -> binding.caller(call).compose(caller -> answer.apply(asked, caller));
    }

    private Future<Nothing> begin(BeginUpload asked, Caller caller) {
        boolean image = asked.purpose() == Purpose.IMAGE;
        boolean allowed = image ? caller.role().organizes() : caller.role().moderates();
        if (!allowed) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        if (!AttachmentTexts.ID.matcher(asked.upload()).matches()) {
            return Future.failedFuture(Problems.INVALID
                    .withError("upload", "pattern", "22 letters, digits, - or _.")
                    .failure());
        }
        return rules.mayLook(caller)
                .compose(open -> host.state(caller.channel(AttachmentEndpoints.CHANNEL)))
                .compose(now -> !image && now.state().attachments().size() >= limits.perSession()
                        ? Future.failedFuture(
                                AttachmentLogic.full(limits.perSession()).failure())
                        : uploads.begin(asked, caller));
    }

    /** The bytes are stored; the log decides. Refuses when the sweep took them for abandoned. */
    private Future<Uploaded> commit(Upload upload) {
        return storage.register()
                .touch(upload.task().pending(), timers.now())
                .compose(alive ->
                        alive ? named(upload) : Future.failedFuture(AttachmentProblems.UPLOAD_ENDED.failure()));
    }

    private Future<Uploaded> named(Upload upload) {
        return upload.task().isImage() ? images.stored(upload.task()) : attach(upload);
    }

    private Future<Uploaded> attach(Upload upload) {
        UploadTask task = upload.task();
        AttachmentView view = task.attachment(upload.received(), timers.now());
        AttachmentCommand add = new AttachmentCommand.Add(view, limits.perSession());
        return host.submit(
                        task.channel(),
                        new Submission<>(view.id(), task.caller().person(), add))
                .compose(ack -> storage.register().close(task.pending()).otherwiseEmpty())
                .map(closed -> new Uploaded(true, view, null));
    }

    /** A deletion is noted before it is decided, so that the bytes go even if this process does not live to see to it. */
    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        if (!command.type().equals(DeleteAttachment.TYPE) || !caller.role().moderates()) {
            return host.submit(command, caller);
        }
        return rules.prepare(command, caller).compose(known -> {
            Pending pending = Pending.deletion(command.channel(), ((AttachmentCommand.Delete) known).attachment());
            return storage.register()
                    .open(pending, timers.now())
                    .compose(noted -> host.submit(command, caller))
                    .compose(ack -> removed(pending).transform(any -> Future.succeededFuture(ack)));
        });
    }

    private Future<Void> removed(Pending pending) {
        return storage.place()
                .remove(pending.key())
                .compose(gone -> storage.register().close(pending))
                .timeout(REMOVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Future<Boolean> isWanted(Pending pending) {
        return pending.image()
                ? images.isShown(pending)
                : host.state(pending.channel())
                        .map(now -> now.state().find(pending.file()).isPresent());
    }

    private Future<AttachmentList> list(Caller caller) {
        return state(caller).map(AttachmentState::view);
    }

    private Future<AttachmentView> one(String id, Caller caller) {
        return state(caller)
                .compose(state -> state.find(id)
                        .map(kept -> Future.succeededFuture(kept.view()))
                        .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure())));
    }

    private Future<AttachmentState> state(Caller caller) {
        ChannelId channel = caller.channel(AttachmentEndpoints.CHANNEL);
        return rules.mayLook(caller).compose(open -> host.state(channel)).map(now -> now.state());
    }

    private Future<Bytes> read(ReadBytes asked, Caller caller) {
        return one(asked.attachment(), caller)
                .compose(view -> part(
                        Pending.key(caller.channel(AttachmentEndpoints.CHANNEL), view.id()),
                        asked.from(),
                        asked.length(),
                        view.size()));
    }

    private Future<Bytes> image(ReadImage asked, Caller caller) {
        String id = asked.image();
        if (!AttachmentTexts.ID.matcher(id).matches()) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        String key = Pending.imageKey(id);
        return storage.place().length(key).compose(total -> part(key, asked.from(), asked.length(), total));
    }

    private Future<Bytes> part(String key, long from, int length, long total) {
        int wanted = (int) Math.min(Math.min(length, UploadPart.BYTES), total - from);
        if (from < 0 || wanted <= 0) {
            return Future.succeededFuture(new Bytes(total, new byte[0]));
        }
        return storage.place().read(key, from, wanted).map(bytes -> new Bytes(total, bytes.getBytes()));
    }

    Future<Void> stop() {
        return uploads.stop();
    }
}

package io.ovation.gateway.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.BeginUpload.Purpose;
import io.ovation.contracts.attachment.ListAttachments;
import io.ovation.contracts.attachment.ReadAttachment;
import io.ovation.contracts.attachment.ReadBytes;
import io.ovation.contracts.attachment.ReadImage;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.rest.Call;
import io.ovation.gateway.rest.Handling;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operations on files, by their ids in the contract. */
public final class Transfers {
    /** Where an exchange keeps the id of its upload. */
    static final String UPLOAD = "upload";

    private static final int ID_BYTES = 16;
    private static final int LINGER_MILLIS = 5_000;

    private final Bus bus;
    private final Directory directory;
    private final Admission admission;
    private final Clock clock;
    private final TransferSettings settings;
    private final DownloadLinks links;
    private final Downloads downloads;
    private final SecureRandom random = new SecureRandom();

    /** A link for a page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(String url, Instant expiresAt) {}

    /** A session's new image. */
    record Image(String image) {}

    /** @param linkSecret the same at all gateways */
    public Transfers(Bus bus, Directory directory, Admission admission, TransferSettings settings, String linkSecret) {
        this.bus = bus;
        this.directory = directory;
        this.admission = admission;
        this.clock = Clock.systemUTC();
        this.settings = settings;
        this.links = new DownloadLinks(linkSecret);
        this.downloads = new Downloads(settings.downloadsAtOnce());
    }

    /** What handles which operation. */
    public Map<String, Handling> handlings() {
        return Map.of(
                "listAttachments", this::list,
                "uploadAttachment", this::attach,
                "getAttachment", this::one,
                "downloadAttachment", this::download,
                "linkAttachment", this::link,
                "openAttachmentLink", this::open,
                "putSessionImage", this::setImage,
                "getImage", this::image);
    }

    private Future<Object> list(Call call) {
        return ask(call, AttachmentEndpoints.LIST_ATTACHMENTS, new ListAttachments())
                .map(all -> all);
    }

    private Future<Object> one(Call call) {
        return ask(call, AttachmentEndpoints.READ_ATTACHMENT, new ReadAttachment(call.path("attachment")))
                .map(one -> one);
    }

    private Future<Object> attach(Call call) {
        return upload(call, Purpose.ATTACHMENT, call.query("name").orElse(""))
                .map(uploaded -> (Object) uploaded.attachment())
                .recover(failure -> unlessGone(call, failure));
    }

    /** Nobody is there to hear what went wrong when the client itself went. */
    private static Future<Object> unlessGone(Call call, Throwable failure) {
        return call.http().response().closed()
                ? Future.succeededFuture(Handling.WRITTEN)
                : Future.failedFuture(failure);
    }

    /** The image is kept first and then named by the session; one that no session names is swept. */
    private Future<Object> setImage(Call call) {
        return upload(call, Purpose.IMAGE, "image")
                .map(uploaded -> String.valueOf(uploaded.image()))
                .compose(image -> named(call, image).map((Object) new Image(image)))
                .recover(failure -> unlessGone(call, failure));
    }

    private Future<SessionView> named(Call call, String image) {
        Caller caller = call.caller();
        SessionWish wish = Json.read(new JsonObject().put("image", image).toBuffer(), SessionWish.class);
        UpdateSession change = new UpdateSession(caller.account(), caller.session(), null, null, wish, List.of());
        return bus.askOwner(
                StageEndpoints.UPDATE_SESSION,
                caller.channel(StageEndpoints.CHANNEL).toString(),
                change,
                admission.context(caller, StageEndpoints.SERVICE, call.client()));
    }

    /** The instance that owns the list takes its files, so that it announces them at once. */
    private Future<Uploaded> upload(Call call, Purpose purpose, String name) {
        Optional<Instance> taker = directory.owner(AttachmentEndpoints.SERVICE, channel(call.caller()));
        if (taker.isEmpty()) {
            return Future.failedFuture(Problems.UNAVAILABLE.failure());
        }
        String id = newId();
        call.http().put(UPLOAD, id);
        BeginUpload asked =
                new BeginUpload(id, purpose, name, length(call.http().request()));
        return new Uploading(bus, admission, taker.get(), call).of(asked).onFailure(failure -> lingerAndClose(call));
    }

    /**
     * A client that is still sending hears the refusal only if we go on listening: closing at once would reset the connection and the
     * answer with it (RFC 9112 §9.6). After a moment it has heard.
     */
    private static void lingerAndClose(Call call) {
        HttpServerRequest request = call.http().request();
        if (!request.isEnded()) {
            request.handler(ignored -> {}).resume();
            call.http().vertx().setTimer(LINGER_MILLIS, over -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private static @Nullable Long length(HttpServerRequest request) {
        String header = request.getHeader("Content-Length");
        return header == null ? null : Long.valueOf(header);
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Future<Object> download(Call call) {
        String id = call.path("attachment");
        return ask(call, AttachmentEndpoints.READ_ATTACHMENT, new ReadAttachment(id))
                .compose(view -> downloads.send(
                        call.http(),
                        view,
                        (from, length) -> ask(call, AttachmentEndpoints.READ_BYTES, new ReadBytes(id, from, length))));
    }

    private Future<Object> link(Call call) {
        String id = call.path("attachment");
        Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(settings.linkSeconds());
        return ask(call, AttachmentEndpoints.READ_ATTACHMENT, new ReadAttachment(id))
                .map(view -> new Link("/api/v1/downloads/" + links.sign(call.caller(), id, expiresAt), expiresAt));
    }

    /** Whoever has the link stands for the person who asked for it, for the short time that it counts. */
    private Future<Object> open(Call call) {
        DownloadLinks.Opened opened = links.open(call.path("code"), clock.instant());
        return askFor(call, opened, AttachmentEndpoints.READ_ATTACHMENT, new ReadAttachment(opened.attachment()))
                .compose(view -> downloads.send(
                        call.http(),
                        view,
                        (from, length) -> askFor(
                                call,
                                opened,
                                AttachmentEndpoints.READ_BYTES,
                                new ReadBytes(opened.attachment(), from, length))));
    }

    private <Q, R> Future<R> askFor(Call call, DownloadLinks.Opened opened, Endpoint<Q, R> endpoint, Q asked) {
        CallContext context = admission.gatewayContext(
                opened.account(),
                opened.session(),
                endpoint.service(),
                call.client().requestId());
        String channel = opened.account() + "/" + opened.session() + "/" + AttachmentEndpoints.CHANNEL;
        return bus.askOwner(endpoint, channel, asked, context);
    }

    private Future<Object> image(Call call) {
        String[] id = call.path("image").split("\\.", 2);
        CallContext context = admission.gatewayContext(
                "0", "-", AttachmentEndpoints.SERVICE, call.client().requestId());
        PartPump.Source source =
                (from, length) -> bus.ask(AttachmentEndpoints.READ_IMAGE, new ReadImage(id[0], from, length), context);
        return source.read(0, UploadPart.BYTES)
                .compose(first -> downloads.sendImage(call.http(), id[1], first, source));
    }

    private <Q, R> Future<R> ask(Call call, Endpoint<Q, R> endpoint, Q asked) {
        return bus.askOwner(
                endpoint,
                channel(call.caller()),
                asked,
                admission.context(call.caller(), endpoint.service(), call.client()));
    }

    private static String channel(Caller caller) {
        return caller.channel(AttachmentEndpoints.CHANNEL).toString();
    }
}

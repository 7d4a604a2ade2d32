package io.ovation.stage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.attachment.AbortUpload;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.BeginUpload.Purpose;
import io.ovation.contracts.attachment.FinishUpload;
import io.ovation.contracts.attachment.ListAttachments;
import io.ovation.contracts.attachment.ReadBytes;
import io.ovation.contracts.attachment.ReadImage;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.UploadProgress;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.stage.StageVerticle;
import io.ovation.stage.attachment.place.S3Server;
import io.ovation.stage.session.Wishes;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsServiceTest {
    private static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String KEY = "a key of sixteen characters";
    private static final Caller MAYA = caller("p_maya", Role.MODERATOR);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);
    private static final Caller OLGA = caller("p_olga", Role.ADMIN);
    private static final byte[] PDF = Arrays.copyOf(Samples.PDF, 2 * UploadPart.BYTES + 100);

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final Map<String, String> values = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    private Node node = start(Map.of());

    private static Caller caller(String person, Role role) {
        return new Caller("102", "keynote", person, person.substring(2), role);
    }

    private Node start(Map<String, String> changes) {
        values.putAll(Map.of(
                "OVATION_MONGO_URI",
                store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS",
                Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_PERSON_KEY",
                KEY,
                "OVATION_MANAGEMENT_PORT",
                "0",
                "OVATION_STOP_LEAVE_MILLIS",
                "0"));
        values.putAll(changes);
        return Launcher.start(values, List.of(StageVerticle.SERVICE, AttachmentsVerticle.SERVICE))
                .await();
    }

    private void restart(Map<String, String> changes) {
        node.stop().await();
        node = start(changes);
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private void session() {
        ask(StageEndpoints.CREATE_SESSION, Wishes.with(Map.of("id", "keynote")), OLGA)
                .await();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, endpoint.service(), Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private static BeginUpload wish(String id, String name) {
        return new BeginUpload(id, Purpose.ATTACHMENT, name, null);
    }

    private void begin(String id, String name) {
        ask(AttachmentEndpoints.BEGIN_UPLOAD, wish(id, name), MAYA).await();
    }

    private Future<UploadProgress> part(String id, long at, byte[] bytes) {
        return ask(AttachmentEndpoints.UPLOAD_PART, new UploadPart(id, at, bytes), MAYA);
    }

    private void send(String id, byte[] content) {
        for (int at = 0; at < content.length; at += UploadPart.BYTES) {
            part(id, at, Arrays.copyOfRange(content, at, Math.min(content.length, at + UploadPart.BYTES)))
                    .await();
        }
    }

    private Uploaded finish(String id, long length) {
        Uploaded uploaded = Uploaded.NOT_YET;
        while (!uploaded.done()) {
            uploaded = ask(AttachmentEndpoints.FINISH_UPLOAD, new FinishUpload(id, length), MAYA)
                    .await();
        }
        return uploaded;
    }

    private AttachmentView upload(String id, String name, byte[] content) {
        begin(id, name);
        send(id, content);
        return Objects.requireNonNull(finish(id, content.length).attachment());
    }

    private byte[] downloaded(String id, int length) {
        Buffer all = Buffer.buffer();
        while (all.length() < length) {
            all.appendBytes(ask(AttachmentEndpoints.READ_BYTES, new ReadBytes(id, all.length(), UploadPart.BYTES), ADA)
                    .await()
                    .bytes());
        }
        return all.getBytes();
    }

    private List<AttachmentView> listed() {
        return ask(AttachmentEndpoints.LIST_ATTACHMENTS, new ListAttachments(), ADA)
                .await()
                .attachments();
    }

    private Future<?> command(String type, Map<String, Object> body, Caller caller) {
        SubmitCommand command =
                new SubmitCommand(caller.channel("attachments"), "client-" + type + body.hashCode(), type, body);
        return ask(AttachmentEndpoints.CHANNELS.submit(), command, caller);
    }

    private long count(String collection) {
        return node.platform()
                .store()
                .client()
                .count(collection, new JsonObject())
                .await();
    }

    private void isLeft(long chunks) {
        await("nothing else is left").untilAsserted(() -> {
            assertThat(count("attachments.chunks")).isEqualTo(chunks);
            assertThat(count("attachment_pending")).isZero();
        });
    }

    private static Problem refusal(Future<?> asked) {
        try {
            asked.await();
        } catch (ProblemException refused) {
            return refused.problem();
        }
        throw new AssertionError("accepted");
    }

    private void livesThroughARestart() {
        session();
        AttachmentView made = upload(ID, "Road map.pdf", PDF);
        assertThat(made.title()).isEqualTo("Road map");
        assertThat(made.size()).isEqualTo(PDF.length);
        assertThat(made.type()).isEqualTo("application/pdf");
        restart(Map.of());
        assertThat(listed()).containsExactly(made);
        assertThat(downloaded(ID, PDF.length)).isEqualTo(PDF);
        command("delete-attachment", Map.of("attachment", ID), MAYA).await();
        assertThat(listed()).isEmpty();
        assertThat(refusal(ask(AttachmentEndpoints.READ_BYTES, new ReadBytes(ID, 0, 10), ADA))
                        .code())
                .isEqualTo("not-found");
        isLeft(0);
    }

    @Test
    void an_attachment_lives_through_a_restart_in_gridfs() {
        livesThroughARestart();
    }

    @Test
    void an_attachment_lives_through_a_restart_in_a_folder() {
        restart(Map.of("OVATION_ATTACHMENT_PLACE", "folder", "OVATION_ATTACHMENT_FOLDER", folder.toString()));
        livesThroughARestart();
        assertThat(files()).isZero();
    }

    @Test
    void an_attachment_lives_through_a_restart_in_s3() {
        try (S3Server s3 = S3Server.start(folder)) {
            restart(s3.values());
            livesThroughARestart();
            assertThat(s3.files()).isZero();
            node.stop().await();
        }
    }

    private long files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_part_that_comes_twice_is_taken_once() {
        session();
        begin(ID, "a.pdf");
        byte[] first = Arrays.copyOf(PDF, UploadPart.BYTES);
        assertThat(part(ID, 0, first).await().length()).isEqualTo(UploadPart.BYTES);
        assertThat(part(ID, 0, first).await()).isEqualTo(new UploadProgress(UploadPart.BYTES, true));
        assertThat(part(ID, UploadPart.BYTES, new byte[0]).await().room()).isTrue();
        part(ID, UploadPart.BYTES, new byte[7]).await();
        Uploaded uploaded = finish(ID, UploadPart.BYTES + 7L);
        assertThat(finish(ID, UploadPart.BYTES + 7L)).isEqualTo(uploaded);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void a_part_out_of_order_ends_the_upload_and_nothing_stays() {
        session();
        begin(ID, "a.pdf");
        part(ID, 0, Arrays.copyOf(PDF, UploadPart.BYTES)).await();
        assertThat(refusal(part(ID, 3L * UploadPart.BYTES, new byte[7]))
                        .errors()
                        .get(0)
                        .field())
                .isEqualTo("at");
        assertThat(refusal(part(ID, UploadPart.BYTES, new byte[7])).code()).isEqualTo("upload-ended");
        isLeft(0);
    }

    @Test
    void a_renamed_program_is_refused_with_its_first_part_and_nothing_stays() {
        session();
        begin(ID, "slides.pdf");
        Problem refused = refusal(part(ID, 0, Samples.EXE));
        assertThat(refused.code()).isEqualTo("attachment-type");
        assertThat(refused.errors().get(0).field()).isEqualTo("content");
        isLeft(0);
    }

    @Test
    void what_is_too_large_is_refused_when_it_is_announced_or_when_it_has_come() {
        restart(Map.of("OVATION_ATTACHMENT_BYTES", "300000"));
        session();
        BeginUpload announced = new BeginUpload(ID, Purpose.ATTACHMENT, "a.pdf", 300_001L);
        Problem refused = refusal(ask(AttachmentEndpoints.BEGIN_UPLOAD, announced, MAYA));
        assertThat(refused.code()).isEqualTo("attachment-size");
        assertThat(refused.errors().get(0).message()).contains("300000");
        begin(ID, "a.pdf");
        part(ID, 0, Arrays.copyOf(PDF, UploadPart.BYTES)).await();
        assertThat(refusal(part(ID, UploadPart.BYTES, new byte[38_881])).code()).isEqualTo("attachment-size");
        isLeft(0);
    }

    @Test
    void an_empty_file_is_none() {
        session();
        begin(ID, "a.pdf");
        Problem refused = refusal(ask(AttachmentEndpoints.FINISH_UPLOAD, new FinishUpload(ID, 0), MAYA));
        assertThat(refused.errors().get(0).rule()).isEqualTo("required");
        isLeft(0);
    }

    @Test
    void uploads_and_attachments_are_bounded() {
        restart(Map.of("OVATION_UPLOADS_AT_ONCE", "1", "OVATION_ATTACHMENTS_PER_SESSION", "1"));
        session();
        begin(ID, "a.pdf");
        String other = "B".repeat(22);
        assertThat(refusal(ask(AttachmentEndpoints.BEGIN_UPLOAD, wish(other, "b.pdf"), MAYA))
                        .code())
                .isEqualTo("overloaded");
        send(ID, Samples.PDF);
        finish(ID, Samples.PDF.length);
        assertThat(refusal(ask(AttachmentEndpoints.BEGIN_UPLOAD, wish(other, "b.pdf"), MAYA))
                        .code())
                .isEqualTo("attachments-full");
    }

    @Test
    void attendees_look_and_download_and_change_nothing() {
        session();
        upload(ID, "a.pdf", Samples.PDF);
        assertThat(refusal(ask(AttachmentEndpoints.BEGIN_UPLOAD, wish("B".repeat(22), "b.pdf"), ADA))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refusal(command("delete-attachment", Map.of("attachment", ID), ADA))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refusal(command("update-attachment", Map.of("attachment", ID, "title", "x"), ADA))
                        .code())
                .isEqualTo("forbidden");
        assertThat(downloaded(ID, Samples.PDF.length)).isEqualTo(Samples.PDF);
        Caller elsewhere = new Caller("102", "another", "p_ada", "Ada", Role.ATTENDEE);
        assertThat(refusal(ask(AttachmentEndpoints.READ_BYTES, new ReadBytes(ID, 0, 10), elsewhere))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void a_title_and_a_description_can_be_given() {
        session();
        upload(ID, "a.pdf", Samples.PDF);
        command("update-attachment", Map.of("attachment", ID, "title", "Road map", "description", "Internal"), MAYA)
                .await();
        assertThat(listed().get(0).title()).isEqualTo("Road map");
        assertThat(refusal(command("update-attachment", Map.of("attachment", ID, "title", "<"), MAYA))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("no-angle-brackets");
    }

    @Test
    void a_sender_that_falls_silent_or_gives_up_leaves_nothing() {
        restart(Map.of("OVATION_UPLOAD_STALL_SECONDS", "1"));
        session();
        begin(ID, "a.pdf");
        send(ID, Arrays.copyOf(PDF, UploadPart.BYTES));
        isLeft(0);
        begin(ID, "a.pdf");
        send(ID, Arrays.copyOf(PDF, UploadPart.BYTES));
        ask(AttachmentEndpoints.ABORT_UPLOAD, new AbortUpload(ID), MAYA).await();
        isLeft(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload", "delete"})
    void what_a_killed_process_left_is_swept_and_what_is_attached_stays(String kind) {
        restart(Map.of("OVATION_UPLOAD_ABANDONED_SECONDS", "2"));
        session();
        upload(ID, "a.pdf", PDF);
        JsonObject long_ago =
                new JsonObject().put("$date", Instant.now().minusSeconds(60).toString());
        for (String id : List.of(ID, "B".repeat(22))) {
            JsonObject note = new JsonObject()
                    .put("_id", kind + ":102/keynote/" + id)
                    .put("key", "102/keynote/" + id)
                    .put("channel", "102/keynote/attachments")
                    .put("file", id)
                    .put("image", false)
                    .put("swept", false)
                    .put("touchedAt", long_ago);
            node.platform().store().client().insert("attachment_pending", note).await();
        }
        JsonObject chunk = new JsonObject()
                .put("files_id", "102/keynote/" + "B".repeat(22))
                .put("n", 0)
                .put("data", new JsonObject().put("$binary", new byte[] {1}));
        node.platform().store().client().insert("attachments.chunks", chunk).await();
        isLeft(3);
        assertThat(downloaded(ID, PDF.length)).isEqualTo(PDF);
    }

    @Test
    void an_image_that_no_session_names_is_swept() {
        restart(Map.of("OVATION_UPLOAD_ABANDONED_SECONDS", "2"));
        session();
        BeginUpload image = new BeginUpload(ID, Purpose.IMAGE, null, null);
        assertThat(refusal(ask(AttachmentEndpoints.BEGIN_UPLOAD, image, MAYA)).code())
                .isEqualTo("forbidden");
        ask(AttachmentEndpoints.BEGIN_UPLOAD, image, OLGA).await();
        ask(AttachmentEndpoints.UPLOAD_PART, new UploadPart(ID, 0, Samples.PNG), OLGA)
                .await();
        Uploaded uploaded = ask(AttachmentEndpoints.FINISH_UPLOAD, new FinishUpload(ID, Samples.PNG.length), OLGA)
                .await();
        assertThat(uploaded.image()).isEqualTo("/api/v1/images/" + ID + ".png");
        assertThat(ask(AttachmentEndpoints.READ_IMAGE, new ReadImage(ID, 0, 1000), ADA)
                        .await()
                        .bytes())
                .isEqualTo(Samples.PNG);
        isLeft(0);
    }
}

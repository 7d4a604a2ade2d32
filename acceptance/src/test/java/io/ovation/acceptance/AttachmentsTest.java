package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.acceptance.harness.Cluster;
import io.ovation.acceptance.harness.LargeFile;
import io.ovation.acceptance.harness.Memory;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attachments through the whole house: large ones in flat memory, and nothing left of those that were killed half-way. */
class AttachmentsTest {
    private static final long LARGE = 200_000_000;
    private static final int HALF = 20_000_000;
    private static final Map<String, String> HASTY =
            Map.of("OVATION_UPLOAD_ABANDONED_SECONDS", "2", "OVATION_UPLOAD_STALL_SECONDS", "2");

    private static HttpURLConnection open(Room room, Place place, String method, String path) {
        try {
            URI address = place.gateways().get(0).resolve("/api/v1/sessions/" + room.id() + "/attachments" + path);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setRequestProperty(
                    "Authorization", "KS " + room.moderator().token());
            return connection;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Rest rest(Room room, Place place) {
        return Rest.as(place.gateways().get(0), room.moderator().token());
    }

    private static long files(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What 200 MB did to a process: MiB before, after they came, and after they went. */
    private record Load(Memory memory, long heapBefore, long residentBefore) {
        static Load before(Memory memory) {
            return new Load(memory, memory.heapAfterCollection(), memory.resident());
        }

        void stayedFlat(String process, long residentUp) {
            long residentDown = memory.resident();
            long heapAfter = memory.heapAfterCollection();
            System.out.printf(
                    "%s: heap after GC %d -> %d MiB; resident %d -> %d -> %d MiB%n",
                    process, heapBefore, heapAfter, residentBefore, residentUp, residentDown);
            assertThat(heapAfter - heapBefore).as("MiB more on the heap").isLessThan(16);
            assertThat(Math.max(residentUp, residentDown) - residentBefore)
                    .as("MiB more resident, of a heap that may grow to 256")
                    .isLessThan(150);
        }
    }

    @Test
    void two_hundred_megabytes_come_and_go_in_flat_memory(@TempDir Path data) throws IOException {
        try (Standalone standalone = Standalone.start("attachments-large", data, Map.of());
                Room room = Room.in(standalone)) {
            comeAndGoInFlatMemory(standalone, room, Map.of("standalone", standalone.memory()));
        }
    }

    /** The store is in this process, which is not measured; the service and the gateway are processes of their own. */
    @Test
    void two_hundred_megabytes_come_and_go_through_gridfs_in_flat_memory(@TempDir Path data) throws IOException {
        try (Cluster cluster = Cluster.start(data, Map.of("OVATION_ATTACHMENT_PLACE", "gridfs"));
                Room room = Room.in(cluster)) {
            comeAndGoInFlatMemory(
                    cluster,
                    room,
                    Map.of("stage-service", cluster.memory("stage-1"), "gateway", cluster.memory("gateway-1")));
        }
    }

    private static void comeAndGoInFlatMemory(Place place, Room room, Map<String, Memory> processes)
            throws IOException {
        Map<String, Load> loads = new HashMap<>();
        processes.forEach((name, memory) -> loads.put(name, Load.before(memory)));
        HttpURLConnection upload = open(room, place, "POST", "?name=film.pdf");
        upload.setDoOutput(true);
        upload.setFixedLengthStreamingMode(LARGE);
        LargeFile film = new LargeFile(LARGE);
        long started = System.nanoTime();
        try (OutputStream body = upload.getOutputStream()) {
            film.transferTo(body);
        }
        assertThat(upload.getResponseCode()).isEqualTo(201);
        long uploaded = System.nanoTime();
        Map<String, Long> up = new HashMap<>();
        processes.forEach((name, memory) -> up.put(name, memory.resident()));
        String id =
                rest(room, place).get("/sessions/" + room.id() + "/attachments").at("/attachments/0/id");
        HttpURLConnection download = open(room, place, "GET", "/" + id + "/content");
        assertThat(LargeFile.shaOf(download.getInputStream())).isEqualTo(film.sha());
        System.out.printf(
                "200 MB: up in %.1f s, down in %.1f s%n",
                (uploaded - started) / 1e9, (System.nanoTime() - uploaded) / 1e9);
        loads.forEach((name, load) -> load.stayedFlat(name, up.getOrDefault(name, 0L)));
    }

    /** Sends the first 20 MB of 200 and then nothing more, until the test or the other side ends it. */
    private static OutputStream halfAnUpload(Room room, Place place) throws IOException {
        HttpURLConnection upload = open(room, place, "POST", "?name=film.pdf");
        upload.setDoOutput(true);
        upload.setFixedLengthStreamingMode(LARGE);
        OutputStream body = upload.getOutputStream();
        try (InputStream half = new LargeFile(HALF)) {
            half.transferTo(body);
        }
        return body;
    }

    private static void isEmptyAgain(Path folder) {
        await("nothing is left in " + folder).atMost(Duration.ofSeconds(20)).until(() -> files(folder) == 0);
    }

    @Test
    void an_upload_that_kill_nine_ended_leaves_nothing_and_one_that_was_answered_stays(@TempDir Path data)
            throws IOException {
        Path folder = data.resolve("attachments");
        try (Standalone standalone = Standalone.start("attachments-killed", data, HASTY);
                Room room = Room.in(standalone)) {
            String list = "/sessions/" + room.id() + "/attachments";
            halfAnUpload(room, standalone);
            await("bytes are on the disk").until(() -> files(folder) == 1);
            standalone.kill();
            assertThat(files(folder)).isEqualTo(1);
            standalone.restart();
            isEmptyAgain(folder);
            assertThat(rest(room, standalone).get(list).body().at("/attachments"))
                    .isEmpty();

            HttpURLConnection whole = open(room, standalone, "POST", "?name=slides.pdf");
            whole.setDoOutput(true);
            try (OutputStream body = whole.getOutputStream()) {
                new LargeFile(1000).transferTo(body);
            }
            assertThat(whole.getResponseCode()).isEqualTo(201);
            standalone.kill();
            standalone.restart();
            assertThat(rest(room, standalone).get(list).at("/attachments/0/name"))
                    .isEqualTo("slides.pdf");
            assertThat(files(folder)).isEqualTo(1);
        }
    }

    @Test
    void a_silent_client_and_a_killed_gateway_leave_nothing(@TempDir Path data) throws IOException {
        Path folder = data.resolve("attachments");
        Map<String, String> settings = new HashMap<>(HASTY);
        settings.put("OVATION_ATTACHMENT_PLACE", "folder");
        settings.put("OVATION_ATTACHMENT_FOLDER", folder.toString());
        try (Cluster cluster = Cluster.start(data.resolve("store"), settings);
                Room room = Room.in(cluster)) {
            halfAnUpload(room, cluster);
            await("bytes are on the disk").until(() -> files(folder) == 1);
            isEmptyAgain(folder);
            halfAnUpload(room, cluster);
            await("bytes are on the disk").until(() -> files(folder) == 1);
            cluster.kill("gateway-1");
            isEmptyAgain(folder);
        }
    }

    @Test
    void a_session_shows_its_header_image_to_everybody(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("attachments-image", data, Map.of());
                Room room = Room.in(standalone)) {
            Rest admin = Rest.as(standalone.gateways().get(0), room.admin().token());
            String session = "/sessions/" + room.id();
            Rest.Answer put = admin.call("PUT", session + "/image", "GIF89a\u0001\u0000\u0001\u0000", null);
            assertThat(put.status()).isEqualTo(200);
            assertThat(admin.get(session).at("/image")).isEqualTo(put.at("/image"));
            Rest nobody = new Rest(standalone.gateways().get(0), "");
            Rest.Answer image = nobody.get(put.at("/image").replace("/api/v1", ""));
            assertThat(image.headers().firstValue("Content-Type")).contains("image/gif");
            assertThat(image.text()).startsWith("GIF89a");
            Rest.Answer page = admin.call("PUT", session + "/image", "<html><script>", null);
            assertThat(page.code() + " " + page.rules()).isEqualTo("attachment-type content:image-type");
            assertThat(rest(room, standalone)
                            .call("PUT", session + "/image", "GIF89a", null)
                            .code())
                    .isEqualTo("forbidden");
        }
    }

    @Test
    void refusals_name_the_field_and_the_rule(@TempDir Path data) {
        Map<String, String> small = Map.of("OVATION_ATTACHMENT_BYTES", "100000");
        try (Standalone standalone = Standalone.start("attachments-refused", data, small);
                Room room = Room.in(standalone)) {
            Rest moderator = rest(room, standalone);
            String list = "/sessions/" + room.id() + "/attachments";
            Rest.Answer program = moderator.call("POST", list + "?name=setup.exe", "MZ", null);
            assertThat(program.code() + " " + program.rules()).isEqualTo("attachment-type name:file-type");
            Rest.Answer renamed = moderator.call("POST", list + "?name=slides.pdf", "<html><script>", null);
            assertThat(renamed.code() + " " + renamed.rules()).isEqualTo("attachment-type content:matches-name");
            Rest.Answer large = moderator.call("POST", list + "?name=a.pdf", "%PDF-" + "x".repeat(100_000), null);
            assertThat(large.code() + " " + large.rules()).isEqualTo("attachment-size content:max-bytes");
            Rest attendee =
                    Rest.as(standalone.gateways().get(0), room.attendee("Ada").token());
            assertThat(attendee.call("POST", list + "?name=a.pdf", "%PDF-1.7", null)
                            .code())
                    .isEqualTo("forbidden");
            Rest.Answer made = moderator.call("POST", list + "?name=a.pdf", "%PDF-1.7\n", null);
            assertThat(made.status()).isEqualTo(201);
            Rest.Answer title = moderator.call("PATCH", list + "/" + made.at("/id"), Map.of("title", "<b>"), null);
            assertThat(title.rules()).startsWith("title:");
            assertThat(attendee.get(list).at("/attachments/0/title")).isEqualTo("a");
            assertThat(files(data.resolve("attachments"))).isEqualTo(1);
        }
    }
}

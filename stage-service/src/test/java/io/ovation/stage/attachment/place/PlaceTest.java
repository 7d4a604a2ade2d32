package io.ovation.stage.attachment.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.platform.config.Settings;
import io.ovation.platform.store.Store;
import io.ovation.platform.store.StoreSettings;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {
    private static final String KEY = "102/keynote/AAAAAAAAAAAAAAAAAAAAAA";
    private static final int LARGE = 12 * 1024 * 1024 + 77;

    private static final Vertx VERTX = Vertx.vertx();
    private static final EmbeddedStore MONGO = EmbeddedStore.inMemory();
    private static final Store STORE =
            new Store(VERTX, StoreSettings.from(Settings.of(Map.of("OVATION_MONGO_URI", MONGO.connectionString()))));
    private static final Path FOLDER = newFolder();
    private static final S3Server S3 = S3Server.start(FOLDER.resolve("s3"));

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("places");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void stop() {
        S3.close();
        STORE.close().await();
        MONGO.close();
        VERTX.close().await();
    }

    private static Place place(PlaceSettings.Kind kind) {
        Place place = new PlaceSettings(kind, FOLDER.resolve("files").toString(), S3.settings()).place(VERTX, STORE);
        place.open().await();
        return place;
    }

    private static Buffer bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private static Writing written(Place place, Buffer content) {
        Writing writing = place.write(KEY, "slides.pdf").await();
        for (int at = 0; at < content.length(); at += UploadPart.BYTES) {
            writing.write(content.slice(at, Math.min(content.length(), at + UploadPart.BYTES)))
                    .await();
        }
        return writing;
    }

    private static void isNotFound(Future<?> asked) {
        assertThatThrownBy(asked::await)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("not-found"));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_read_from_anywhere_as_it_was_written(PlaceSettings.Kind kind) {
        Place place = place(kind);
        Buffer content = bytes(LARGE);
        written(place, content).finish().await();
        assertThat(place.length(KEY).await()).isEqualTo(LARGE);
        for (int from : new int[] {0, 1, UploadPart.BYTES - 1, 5 * 1024 * 1024, LARGE - 10}) {
            int length = Math.min(UploadPart.BYTES, LARGE - from);
            assertThat(place.read(KEY, from, length).await()).isEqualTo(content.getBuffer(from, from + length));
        }
        place.remove(KEY).await();
        isNotFound(place.read(KEY, 0, 10));
        isNotFound(place.length(KEY));
    }

    @ParameterizedTest
    @EnumSource
    void a_small_file_is_a_file_too(PlaceSettings.Kind kind) {
        Place place = place(kind);
        written(place, bytes(5)).finish().await();
        assertThat(place.read(KEY, 2, 100).await()).isEqualTo(bytes(5).getBuffer(2, 5));
        place.remove(KEY).await();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_given_up_is_removed_without_a_trace_and_twice_is_once(PlaceSettings.Kind kind) throws IOException {
        Place place = place(kind);
        written(place, bytes(LARGE)).cancel().await();
        place.remove(KEY).await();
        place.remove(KEY).await();
        assertThat(S3.files()).isZero();
        assertThat(STORE.client().count(GridFsPlace.CHUNKS, new JsonObject()).await())
                .isZero();
        try (Stream<Path> all = Files.walk(FOLDER.resolve("files"))) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void gridfs_tools_find_what_their_specification_says() {
        Place place = place(PlaceSettings.Kind.GRIDFS);
        written(place, bytes(UploadPart.BYTES + 5)).finish().await();
        JsonObject file = STORE.client()
                .findOne(GridFsPlace.FILES, new JsonObject(), null)
                .await();
        assertThat(file.getLong("length")).isEqualTo(UploadPart.BYTES + 5L);
        assertThat(file.getInteger("chunkSize")).isEqualTo(255 * 1024);
        assertThat(file.getString("filename")).isEqualTo("slides.pdf");
        assertThat(file.getJsonObject("uploadDate").getString("$date")).isNotEmpty();
        assertThat(STORE.client()
                        .find(
                                GridFsPlace.CHUNKS,
                                new JsonObject().put("files_id", KEY).put("n", 1))
                        .await()
                        .get(0)
                        .getJsonObject("data")
                        .getBinary("$binary"))
                .hasSize(5);
        place.remove(KEY).await();
    }

    @Test
    void a_store_that_does_not_know_us_is_told_at_the_start() {
        S3Settings wrong = new S3Settings(
                S3.settings().endpoint(), "us-east-1", S3.settings().bucket(), "test-access", "another", 10_000);
        Place place = new PlaceSettings(PlaceSettings.Kind.S3, "", wrong).place(VERTX, STORE);
        assertThatThrownBy(() -> place.open().await()).hasMessageContaining("403");
    }
}

package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DamageTest {

    private final Path folder;

    private final Logger logger = (Logger) LoggerFactory.getLogger(Recovery.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    DamageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void a_torn_tail_is_dropped_at_whatever_byte_the_kill_came() throws IOException {
        List<Long> ends = insertAndNoteTheEnds("one", "two", "three");
        byte[] whole = Files.readAllBytes(journal());
        for (int cut = whole.length - 1; cut > ends.get(1); cut -= 19) {
            Files.write(journal(), Arrays.copyOf(whole, cut));
            assertThat(idsAfterReopening()).containsExactly("one", "two");
            assertThat(Files.size(journal())).isEqualTo(ends.get(1));
        }
    }

    @Test
    void after_a_torn_tail_new_writes_follow_what_was_good() throws IOException {
        List<Long> ends = insertAndNoteTheEnds("one", "two");
        truncate(ends.get(1) - 3);
        insertAndNoteTheEnds("three");
        assertThat(idsAfterReopening()).containsExactly("one", "three");
        assertThat(levels()).contains(Level.WARN).doesNotContain(Level.ERROR);
    }

    @Test
    void a_record_damaged_in_the_middle_ends_the_content_there_and_is_said_loudly() throws IOException {
        List<Long> ends = insertAndNoteTheEnds("one", "two", "three");
        long lost = Files.size(journal()) - ends.get(0);
        flipByteAt(ends.get(0) + 30);
        assertThat(idsAfterReopening()).containsExactly("one");
        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("IS DAMAGED at byte " + ends.get(0), "THE LAST " + lost + " BYTES");
        assertThat(folder.resolve("store-0000000001.journal.damaged-at-" + ends.get(0)))
                .hasSize(lost);
    }

    @Test
    void zeros_at_the_end_as_a_power_cut_leaves_them_are_no_records() throws IOException {
        insertAndNoteTheEnds("one");
        append(new byte[4096]);
        assertThat(idsAfterReopening()).containsExactly("one");
    }

    @Test
    void a_file_of_another_kind_is_refused_and_left_alone() throws IOException {
        Files.writeString(journal(), "something quite different");
        assertThatThrownBy(this::idsAfterReopening)
                .hasRootCauseMessage(journal() + " is not a journal of this store, or of another version of it.");
        assertThat(journal()).hasContent("something quite different");
    }

    private List<Long> insertAndNoteTheEnds(String... ids) throws IOException {
        List<Long> ends = new ArrayList<>();
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
                StoreClient client = StoreClient.of(store)) {
            for (String id : ids) {
                client.insert("log", id(id).put("text", "some text for " + id));
                ends.add(Files.size(journal()));
            }
        }
        return ends;
    }

    private List<String> idsAfterReopening() {
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
                StoreClient client = StoreClient.of(store)) {
            return client.find("log", new JsonObject()).stream()
                    .map(row -> row.getString("_id"))
                    .toList();
        }
    }

    private Stream<Level> levels() {
        return log.list.stream().map(ILoggingEvent::getLevel);
    }

    private Path journal() {
        return folder.resolve("store-0000000001.journal");
    }

    private void truncate(long length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(journal(), bytes, StandardOpenOption.APPEND);
    }

    private void flipByteAt(long offset) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.seek(offset);
            int value = file.read();
            file.seek(offset);
            file.write(~value);
        }
    }
}

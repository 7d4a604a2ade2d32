package io.ovation.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.platform.store.Store;
import io.ovation.platform.store.StoreSettings;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What single circles see lies in the row and is read again; a redaction takes the texts and leaves the rest. */
class CircledRowsTest {
    private static final ChannelId CHANNEL = ChannelId.parse("102/s/qna");
    private static final Circles CIRCLES = new Circles(
            List.of(new CirclePart(Audience.EVERYONE, Map.of("listed", Map.of("text", "a text", "id", 1)))),
            List.of(new CirclePart(Audience.teamAnd("p_ada"), Map.of("left", List.of(1, 2)))),
            true);
    private static final ChannelEvent EVENT = new ChannelEvent(
            1,
            "question-asked",
            Instant.parse("2026-11-20T12:00:00Z"),
            "p_ada",
            Map.of(),
            Audience.EVERYONE,
            List.of(),
            null,
            CIRCLES);

    private final Vertx vertx = Vertx.vertx();
    private final EmbeddedStore server = EmbeddedStore.inMemory();
    private final Store store = new Store(vertx, new StoreSettings(server.connectionString(), "test", 2000, 5));
    private final Journal journal = MongoJournal.open(store.client(), "qna").await();

    @AfterEach
    void close() {
        store.close().await();
        server.close();
        vertx.close().await();
    }

    private ChannelEvent stored() {
        return journal.read(CHANNEL, 0, 10).await().get(0).event();
    }

    @Test
    void they_are_read_as_they_were_written() {
        journal.append(List.of(new Row(CHANNEL, "client-1", EVENT))).await();
        assertThat(stored()).isEqualTo(EVENT);
    }

    @Test
    void a_redaction_takes_the_parts_and_leaves_what_lasts() {
        journal.append(List.of(new Row(CHANNEL, "client-1", EVENT))).await();
        journal.redact(CHANNEL, List.of(1L)).await();
        assertThat(stored()).isEqualTo(EVENT.redacted());
        assertThat(stored().circles()).isNotNull().satisfies(circles -> {
            assertThat(circles.parts()).isEmpty();
            assertThat(circles.lasting()).isEqualTo(CIRCLES.lasting());
            assertThat(circles.actorHidden()).isTrue();
        });
    }
}

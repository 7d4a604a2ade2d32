package io.ovation.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoreErrorsTest {
    private static final ServerAddress SERVER = new ServerAddress();

    @Test
    void a_taken_key_is_known_by_its_number() {
        WriteError taken = new WriteError(11000, "any words", new BsonDocument());
        WriteError other = new WriteError(121, "E11000 duplicate key", new BsonDocument());

        assertThat(StoreErrors.isDuplicateKey(new MongoWriteException(taken, SERVER, Set.of())))
                .isTrue();
        assertThat(StoreErrors.isDuplicateKey(new MongoWriteException(other, SERVER, Set.of())))
                .isFalse();
    }

    @Test
    void a_taken_key_is_found_within_a_bulk() {
        BulkWriteError taken = new BulkWriteError(11000, "any words", new BsonDocument(), 3);

        assertThat(StoreErrors.isDuplicateKey(bulk(List.of(taken), null))).isTrue();
        assertThat(StoreErrors.isOutcomeUnknown(bulk(List.of(taken), null))).isFalse();
    }

    @Test
    void an_unconfirmed_write_is_neither_done_nor_refused() {
        WriteConcernError unconfirmed = new WriteConcernError(64, "WriteConcernFailed", "waiting", new BsonDocument());

        assertThat(StoreErrors.isOutcomeUnknown(bulk(List.of(), unconfirmed))).isTrue();
        assertThat(StoreErrors.isOutcomeUnknown(new MongoTimeoutException("late")))
                .isTrue();
        assertThat(StoreErrors.isOutcomeUnknown(new MongoSocketReadException("cut", SERVER, new java.io.IOException())))
                .isTrue();
        assertThat(StoreErrors.isOutcomeUnknown(new IllegalStateException())).isFalse();
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors, @Nullable WriteConcernError unconfirmed) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, unconfirmed, SERVER, Set.of());
    }
}

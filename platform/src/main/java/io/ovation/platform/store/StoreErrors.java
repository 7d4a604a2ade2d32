package io.ovation.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.concurrent.TimeoutException;

/** What a failure of the store means to the one who wrote; by type and number, never by text. */
public final class StoreErrors {
    /** {@code DuplicateKey} in MongoDB's error_codes.yml. */
    private static final int DUPLICATE_KEY = 11000;

    private StoreErrors() {}

    /** A unique key is taken: this document was refused. */
    public static boolean isDuplicateKey(Throwable failure) {
        if (failure instanceof MongoBulkWriteException bulk) {
            return bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY);
        }
        return failure instanceof MongoException mongo && mongo.getCode() == DUPLICATE_KEY;
    }

    /** Nobody knows whether the write happened: look before trying again. */
    public static boolean isOutcomeUnknown(Throwable failure) {
        if (failure instanceof MongoBulkWriteException bulk) {
            return bulk.getWriteConcernError() != null;
        }
        return failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoExecutionTimeoutException
                || failure instanceof MongoInterruptedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoWriteConcernException
                || failure instanceof TimeoutException;
    }
}

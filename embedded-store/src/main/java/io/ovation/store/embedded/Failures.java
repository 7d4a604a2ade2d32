package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.IOException;

/** Failures as the client sees them, and as the log may see them. */
final class Failures {

    private static final int OUT_OF_DISK_SPACE = 14031;

    private Failures() {}

    static Document answer(MongoServerException failure) {
        Document answer = new Document("ok", 0).append("errmsg", failure.getMessageWithoutErrorCode());
        if (failure instanceof MongoServerError error) {
            answer.append("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        }
        return answer;
    }

    static MongoServerError unwritable(IOException cause) {
        return new MongoServerError(
                OUT_OF_DISK_SPACE,
                "OutOfDiskSpace",
                "The store cannot write to its disk; nothing is accepted until it can.",
                cause);
    }

    /** The same stack without the messages, which may quote documents. */
    static Throwable withoutContent(Throwable failure) {
        Throwable bare = new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }
}

package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Reads what a command or an index description must have. */
final class Fields {

    private static final int FAILED_TO_PARSE = 9;

    private Fields() {}

    /** A command error if the field is missing or of another type. */
    static <T> T required(Document document, String field, Class<T> type) {
        Object value = document.get(field);
        if (!type.isInstance(value)) {
            throw new MongoServerError(
                    FAILED_TO_PARSE, "FailedToParse", "The field '" + field + "' is missing or of the wrong type.");
        }
        return type.cast(value);
    }
}

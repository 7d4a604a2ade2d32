package io.ovation.interactions.interaction;

import io.ovation.contracts.Problems;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which order answers are listed, and where a page begins. Neither order's cursor names a person. */
sealed interface AnswerOrder {

    /** The fields by which the store sorts. */
    JsonObject sort();

    /** What the store looks for, besides the interaction. */
    JsonObject after();

    /** Where the next page begins. */
    String cursor(StoredAnswer last);

    static AnswerOrder newest(@Nullable String cursor) {
        return new Newest(cursor);
    }

    static AnswerOrder anyhow(@Nullable String cursor) {
        return new Anyhow(cursor);
    }

    /** The newest first, those of one millisecond by their place. */
    record Newest(@Nullable String cursor) implements AnswerOrder {
        private static final Pattern FORM = Pattern.compile("(\\d{1,15})-([0-9a-f]{32})");

        @Override
        public JsonObject sort() {
            return new JsonObject().put("at", -1).put("place", -1);
        }

        @Override
        public JsonObject after() {
            if (cursor == null) {
                return new JsonObject();
            }
            Matcher read = FORM.matcher(cursor);
            if (!read.matches()) {
                throw unknown();
            }
            long at = Long.parseLong(read.group(1));
            return new JsonObject()
                    .put(
                            "$or",
                            new JsonArray()
                                    .add(new JsonObject().put("at", new JsonObject().put("$lt", at)))
                                    .add(new JsonObject()
                                            .put("at", at)
                                            .put("place", new JsonObject().put("$lt", read.group(2)))));
        }

        @Override
        public String cursor(StoredAnswer last) {
            return last.at().toEpochMilli() + "-" + last.place();
        }
    }

    /** By the place that each has at random, without those that are hidden. */
    record Anyhow(@Nullable String cursor) implements AnswerOrder {
        private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

        @Override
        public JsonObject sort() {
            return new JsonObject().put("place", 1);
        }

        @Override
        public JsonObject after() {
            JsonObject shared = new JsonObject().put("hidden", false);
            if (cursor == null) {
                return shared;
            }
            if (!FORM.matcher(cursor).matches()) {
                throw unknown();
            }
            return shared.put("place", new JsonObject().put("$gt", cursor));
        }

        @Override
        public String cursor(StoredAnswer last) {
            return last.place();
        }
    }

    /** A cursor that nobody was given. */
    static RuntimeException unknown() {
        return Problems.INVALID
                .withError("cursor", "cursor", "This is not a cursor that was given out.")
                .failure();
    }
}

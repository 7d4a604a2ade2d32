package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what mongo-java-server would accept and then ignore, or fail at obscurely, so that nobody builds on a promise
 * that is not kept. What the library itself refuses clearly is not repeated here.
 */
final class Refusals {

    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int INDEX_OPTIONS_CONFLICT = 85;
    private static final int INDEX_KEY_SPECS_CONFLICT = 86;

    private static final Set<String> COLLECTION_OPTIONS =
            Set.of("validator", "timeseries", "viewOn", "clusteredIndex", "expireAfterSeconds", "encryptedFields");
    private static final Set<String> INDEX_OPTIONS = Set.of("partialFilterExpression", "wildcardProjection");

    private Refusals() {}

    /** Throws a command error that names the feature. */
    static void check(String lowerCaseCommand, Document command) {
        collation(command);
        switch (lowerCaseCommand) {
            case "create" -> refuseKeys(COLLECTION_OPTIONS, command);
            case "createindexes" -> statements("indexes", command).forEach(Refusals::index);
            case "update" -> statements("updates", command).forEach(statement -> pipelineUpdate(statement, "u"));
            case "delete" -> statements("deletes", command).forEach(Refusals::collation);
            case "findandmodify" -> pipelineUpdate(command, "update");
            case "aggregate" -> {
                if (hasStage(command, "$out")) {
                    throw unsupported("$out (use $merge)");
                }
            }
            default -> {}
        }
    }

    static boolean hasStage(Document aggregate, String stage) {
        return aggregate.get("pipeline") instanceof Collection<?> stages
                && stages.stream().anyMatch(each -> each instanceof Document document && document.containsKey(stage));
    }

    /** The library keeps the old index of the same name and lists the new one beside it. */
    static void conflictingIndex(@Nullable Document existing, Document wanted) {
        if (existing == null) {
            return;
        }
        if (!Objects.equals(existing.get("key"), wanted.get("key"))) {
            throw new MongoServerError(
                    INDEX_KEY_SPECS_CONFLICT,
                    "IndexKeySpecsConflict",
                    "An index of the same name with other keys exists.");
        }
        if (flag(existing, "unique") != flag(wanted, "unique")
                || flag(existing, "sparse") != flag(wanted, "sparse")
                || !Objects.equals(existing.get("expireAfterSeconds"), wanted.get("expireAfterSeconds"))) {
            throw new MongoServerError(
                    INDEX_OPTIONS_CONFLICT,
                    "IndexOptionsConflict",
                    "An index of the same name with other options exists.");
        }
    }

    private static boolean flag(Document description, String name) {
        return Utils.isTrue(description.get(name));
    }

    private static void index(Document index) {
        collation(index);
        refuseKeys(INDEX_OPTIONS, index);
        Document key = Fields.required(index, "key", Document.class);
        if (key.containsKey("$**") || !key.values().stream().allMatch(Number.class::isInstance)) {
            throw unsupported("indexes other than ascending and descending ones");
        }
        if (index.containsKey("expireAfterSeconds")
                && (key.size() != 1 || key.keySet().iterator().next().contains("."))) {
            throw unsupported("expireAfterSeconds on more than one field or on a nested one");
        }
    }

    private static void pipelineUpdate(Document statement, String field) {
        collation(statement);
        if (statement.get(field) instanceof List) {
            throw unsupported("an update by pipeline");
        }
    }

    private static void collation(Document options) {
        if (options.get("collation") instanceof Document collation && !"simple".equals(collation.get("locale"))) {
            throw unsupported("collation");
        }
    }

    private static void refuseKeys(Set<String> keys, Document options) {
        for (String key : options.keySet()) {
            if (keys.contains(key)) {
                throw unsupported(key);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Document> statements(String field, Document command) {
        return (Collection<Document>) Fields.required(command, field, Collection.class);
    }

    private static MongoServerError unsupported(String feature) {
        return new MongoServerError(
                COMMAND_NOT_SUPPORTED,
                "CommandNotSupported",
                "The embedded store does not support " + feature + "; a MongoDB server does.");
    }
}

package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes commands of several statements keep MongoDB's rules where the library's answer or course differs. */
final class Statements {

    private Statements() {}

    static Document run(String lowerCaseCommand, Document command, UnaryOperator<Document> run) {
        return switch (lowerCaseCommand) {
            case "insert" -> insertedOnly(command, run.apply(command));
            case "update" -> isOrdered(command) ? orderedUpdates(command, run) : run.apply(command);
            default -> run.apply(command);
        };
    }

    /** Runs an ordered update statement by statement and stops at the first that fails; the library would go on. */
    private static Document orderedUpdates(Document command, UnaryOperator<Document> run) {
        List<Document> statements = documents(command, "updates");
        List<Document> upserted = new ArrayList<>();
        int matched = 0;
        int modified = 0;
        Document answer = new Document();
        for (int index = 0; index < statements.size() && !answer.containsKey("writeErrors"); index++) {
            Document one = command.clone();
            one.put("updates", List.of(statements.get(index)));
            answer = run.apply(one);
            matched += count(answer, "n");
            modified += count(answer, "nModified");
            upserted.addAll(numbered(answer, "upserted", index));
            answer.put("writeErrors", numbered(answer, "writeErrors", index));
            dropIfEmpty(answer, "writeErrors");
        }
        answer.put("n", matched);
        answer.put("nModified", modified);
        answer.put("upserted", upserted);
        dropIfEmpty(answer, "upserted");
        return answer;
    }

    /** Makes {@code n} the number of documents inserted; the library counts those that failed as well. */
    private static Document insertedOnly(Document command, Document answer) {
        List<Document> errors = documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            answer.put("n", isOrdered(command) ? errors.get(0).get("index") : count(answer, "n") - errors.size());
        }
        return answer;
    }

    private static boolean isOrdered(Document command) {
        return Utils.isTrue(command.get("ordered"));
    }

    private static int count(Document answer, String field) {
        return Fields.required(answer, field, Integer.class);
    }

    private static List<Document> numbered(Document answer, String field, int index) {
        List<Document> documents = documents(answer, field);
        documents.forEach(document -> document.put("index", index));
        return documents;
    }

    private static void dropIfEmpty(Document answer, String field) {
        if (documents(answer, field).isEmpty()) {
            answer.remove(field);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Document> documents(Document from, String field) {
        return from.get(field) instanceof Collection<?>
                ? List.copyOf((Collection<Document>) from.get(field))
                : List.of();
    }
}

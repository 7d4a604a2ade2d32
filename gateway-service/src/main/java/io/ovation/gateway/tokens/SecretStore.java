package io.ovation.gateway.tokens;

import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The collection {@code gateway_secrets}: one document for each account that changed something. */
final class SecretStore {
    private static final String COLLECTION = "gateway_secrets";

    private final MongoClient mongo;

    SecretStore(MongoClient mongo) {
        this.mongo = mongo;
    }

    Future<List<AccountSecrets>> all() {
        return mongo.find(COLLECTION, new JsonObject())
                .map(found -> found.stream().map(SecretStore::read).toList());
    }

    Future<AccountSecrets> of(String account) {
        return mongo.findOne(COLLECTION, new JsonObject().put("_id", account), null)
                .map(found -> found == null ? AccountSecrets.none(account) : read(found));
    }

    /** Writes the next version; false when somebody else wrote one. */
    Future<Boolean> write(AccountSecrets next) {
        JsonObject document = document(next);
        if (next.version() == 1) {
            return mongo.insertWithOptions(COLLECTION, document, WriteOption.MAJORITY)
                    .map(true)
                    .recover(failure -> StoreErrors.isDuplicateKey(failure)
                            ? Future.succeededFuture(false)
                            : Future.failedFuture(failure));
        }
        JsonObject before = new JsonObject().put("_id", next.account()).put("version", next.version() - 1);
        return mongo.replaceDocumentsWithOptions(
                        COLLECTION, before, document, new UpdateOptions().setWriteOption(WriteOption.MAJORITY))
                .map(result -> result.getDocMatched() == 1);
    }

    private static JsonObject document(AccountSecrets secrets) {
        JsonArray all = new JsonArray();
        for (AccountSecrets.Stored each : secrets.secrets()) {
            JsonObject one = new JsonObject().put("id", each.id());
            Optional.ofNullable(each.sealed()).ifPresent(text -> one.put("sealed", text));
            Optional.ofNullable(each.addedAt()).ifPresent(at -> one.put("addedAt", at.toString()));
            Optional.ofNullable(each.retiredAt()).ifPresent(at -> one.put("retiredAt", at.toString()));
            all.add(one);
        }
        return new JsonObject()
                .put("_id", secrets.account())
                .put("version", secrets.version())
                .put("secrets", all);
    }

    private static AccountSecrets read(JsonObject document) {
        List<AccountSecrets.Stored> all = document.getJsonArray("secrets").stream()
                .map(each -> (JsonObject) each)
                .map(each -> new AccountSecrets.Stored(
                        each.getString("id"),
                        each.getString("sealed"),
                        instant(each.getString("addedAt")),
                        instant(each.getString("retiredAt"))))
                .toList();
        return new AccountSecrets(document.getString("_id"), document.getLong("version"), all);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}

package io.ovation.gateway.tokens;

import io.ovation.platform.identity.Principal;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The collection {@code gateway_app_tokens}: a document for each, its id the account's and its own. */
final class AppTokenStore {
    private static final String COLLECTION = "gateway_app_tokens";

    private final MongoClient mongo;
    private final Vault vault;

    AppTokenStore(MongoClient mongo, Vault vault) {
        this.mongo = mongo;
        this.vault = vault;
    }

    Future<Void> prepare() {
        return mongo.createIndex(COLLECTION, new JsonObject().put("account", 1).put("id", 1));
    }

    Future<Optional<AppToken>> find(String account, String id) {
        return mongo.findOne(COLLECTION, key(account, id), null)
                .map(found -> Optional.ofNullable(found).map(this::read));
    }

    /** Those after an id, by id. */
    Future<List<AppToken>> list(String account, String after, int limit) {
        JsonObject query = new JsonObject().put("account", account).put("id", new JsonObject().put("$gt", after));
        FindOptions byId =
                new FindOptions().setSort(new JsonObject().put("id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, query, byId)
                .map(found -> found.stream().map(this::read).toList());
    }

    Future<Long> count(String account) {
        return mongo.count(COLLECTION, new JsonObject().put("account", account));
    }

    /** False when the id is taken. */
    Future<Boolean> insert(AppToken token) {
        return mongo.insertWithOptions(COLLECTION, document(token), WriteOption.MAJORITY)
                .map(true)
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    /** False when it is gone; of two changes at once the later one counts whole. */
    Future<Boolean> replace(AppToken token) {
        return mongo.replaceDocumentsWithOptions(
                        COLLECTION,
                        key(token.account(), token.id()),
                        document(token),
                        new UpdateOptions().setWriteOption(WriteOption.MAJORITY))
                .map(result -> result.getDocMatched() == 1);
    }

    Future<Void> delete(AppToken token) {
        return mongo.removeDocumentWithOptions(COLLECTION, key(token.account(), token.id()), WriteOption.MAJORITY)
                .mapEmpty();
    }

    private static JsonObject key(String account, String id) {
        return new JsonObject().put("_id", place(account, id));
    }

    private static String place(String account, String id) {
        return account + " " + id;
    }

    private JsonObject document(AppToken token) {
        AppTokenFields fields = token.fields();
        JsonObject document = key(token.account(), token.id())
                .put("account", token.account())
                .put("id", token.id())
                .put("sealed", vault.seal(place(token.account(), token.id()), token.value()))
                .put("active", fields.active())
                .put("hashType", fields.hashType().name())
                .put("sessionUser", fields.sessionUser())
                .put("sessionSeconds", fields.sessionSeconds())
                .put("sessionPrivileges", fields.sessionPrivileges())
                .put("description", fields.description())
                .put("createdAt", token.createdAt().toString())
                .put("updatedAt", token.updatedAt().toString());
        Optional.ofNullable(fields.sessionType()).ifPresent(type -> document.put("sessionType", type.name()));
        Optional.ofNullable(fields.expiresAt()).ifPresent(at -> document.put("expiresAt", at.toString()));
        return document;
    }

    private AppToken read(JsonObject document) {
        String account = document.getString("account");
        String id = document.getString("id");
        String type = document.getString("sessionType");
        AppTokenFields fields = new AppTokenFields(
                document.getBoolean("active"),
                HashType.valueOf(document.getString("hashType")),
                type == null ? null : Principal.Type.valueOf(type),
                document.getString("sessionUser"),
                document.getLong("sessionSeconds"),
                document.getString("sessionPrivileges"),
                instant(document.getString("expiresAt")),
                document.getString("description"));
        return new AppToken(
                account,
                id,
                vault.open(place(account, id), document.getString("sealed")),
                fields,
                Instant.parse(document.getString("createdAt")),
                Instant.parse(document.getString("updatedAt")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}

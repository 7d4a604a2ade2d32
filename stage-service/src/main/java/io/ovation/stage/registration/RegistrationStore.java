package io.ovation.stage.registration;

import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationStatus;
import io.ovation.contracts.event.RegistrationView;
import io.ovation.stage.id.Ids;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.BulkWriteOptions;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.MongoClientBulkWriteResult;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code stage_registrations}: one document each, whose id is made of event and e-mail address, so that the store itself
 * lets everybody in once and a page is a range of ids.
 */
final class RegistrationStore {
    private static final String COLLECTION = "stage_registrations";
    private static final String REGISTRATION = "id";
    private static final String STATUS = "status";

    private final MongoClient mongo;
    private final Ids ids;

    /** How many registrations were new and how many were known. */
    record Written(long added, long updated) {}

    RegistrationStore(MongoClient mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    Future<Void> open() {
        return mongo.createIndexWithOptions(
                COLLECTION, new JsonObject().put(REGISTRATION, 1), new IndexOptions().unique(true));
    }

    Future<Written> write(String scope, List<Registrant> people, Instant now) {
        if (people.isEmpty()) {
            return Future.succeededFuture(new Written(0, 0));
        }
        List<BulkOperation> upserts =
                people.stream().map(each -> upsert(scope, each, now)).toList();
        BulkWriteOptions options = new BulkWriteOptions(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.bulkWriteWithOptions(COLLECTION, upserts, options).map(RegistrationStore::written);
    }

    private static Written written(MongoClientBulkWriteResult result) {
        return new Written(result.getUpserts().size(), result.getMatchedCount());
    }

    private BulkOperation upsert(String scope, Registrant each, Instant now) {
        JsonObject content = new JsonObject()
                .put("email", each.email())
                .put("firstName", each.firstName())
                .put("lastName", each.lastName())
                .put("user", each.user())
                .put("company", each.company())
                .put("title", each.title())
                .put("country", each.country())
                .put(STATUS, each.status().name())
                .put("search", each.searchable());
        JsonObject first = new JsonObject()
                .put(REGISTRATION, ids.fresh("r_"))
                .put("scope", scope)
                .put("origin", each.origin().name())
                .put("registeredAt", now.toString());
        return BulkOperation.createUpdate(
                new JsonObject().put("_id", scope + each.email()),
                new JsonObject().put("$set", content).put("$setOnInsert", first),
                true,
                false);
    }

    Future<RegistrationView> byEmail(String scope, String email) {
        return mongo.findOne(COLLECTION, new JsonObject().put("_id", scope + email), null)
                .map(found -> read(Objects.requireNonNull(found)));
    }

    /** Takes a registration away and answers with it, if there was one. */
    Future<Optional<RegistrationView>> remove(String scope, String id) {
        JsonObject query = new JsonObject().put(REGISTRATION, id).put("scope", scope);
        return mongo.findOneAndDelete(COLLECTION, query)
                .map(found -> Optional.ofNullable(found).map(RegistrationStore::read));
    }

    /** Registrations by e-mail address that have all of {@code typed} in one of the fields that are searched. */
    Future<List<RegistrationView>> page(String scope, String typed, @Nullable String after, int limit) {
        JsonObject query = new JsonObject().put("_id", within(scope, after));
        if (!typed.isBlank()) {
            String literal = Pattern.quote(typed.strip().toLowerCase(Locale.ROOT));
            query.put("search", new JsonObject().put("$regex", literal));
        }
        FindOptions byId =
                new FindOptions().setSort(new JsonObject().put("_id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, query, byId)
                .map(found -> found.stream().map(RegistrationStore::read).toList());
    }

    /** All of an event, whatever their status. */
    Future<Long> kept(String scope) {
        return mongo.count(COLLECTION, new JsonObject().put("_id", within(scope, null)));
    }

    /** How many of these people are kept already. */
    Future<Long> known(String scope, List<Registrant> people) {
        JsonArray keys = new JsonArray();
        people.forEach(each -> keys.add(scope + each.email()));
        return mongo.count(COLLECTION, new JsonObject().put("_id", new JsonObject().put("$in", keys)));
    }

    /** Those of an event who have not cancelled. */
    Future<Long> registered(String scope) {
        JsonObject query =
                new JsonObject().put("_id", within(scope, null)).put(STATUS, RegistrationStatus.REGISTERED.name());
        return mongo.count(COLLECTION, query);
    }

    static String scope(String account, String event) {
        return account + "/" + event + "/";
    }

    private static JsonObject within(String scope, @Nullable String after) {
        String end = scope.substring(0, scope.length() - 1) + '0';
        return new JsonObject().put("$gt", scope + (after == null ? "" : after)).put("$lt", end);
    }

    private static RegistrationView read(JsonObject document) {
        return new RegistrationView(
                document.getString(REGISTRATION),
                document.getString("email"),
                document.getString("firstName"),
                document.getString("lastName"),
                document.getString("user"),
                document.getString("company"),
                document.getString("title"),
                document.getString("country"),
                RegistrationStatus.valueOf(document.getString(STATUS)),
                RegistrationOrigin.valueOf(document.getString("origin")),
                Instant.parse(document.getString("registeredAt")));
    }
}

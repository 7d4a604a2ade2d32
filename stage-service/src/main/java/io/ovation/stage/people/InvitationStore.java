package io.ovation.stage.people;

import io.ovation.contracts.Problems;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.InvitationStatus;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code stage_invitations}: one document each, its id made of event and time so that a page is a range of ids. Documents
 * go thirty days after they expired.
 */
final class InvitationStore {
    private static final String COLLECTION = "stage_invitations";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String STATUS = "status";
    private static final String EXPIRES = "expiresAt";

    private final MongoClient mongo;

    InvitationStore(MongoClient mongo) {
        this.mongo = mongo;
    }

    Future<Void> open() {
        IndexOptions unique = new IndexOptions().unique(true);
        IndexOptions expiring = new IndexOptions().expireAfter(0L, TimeUnit.SECONDS);
        return mongo.createIndexWithOptions(COLLECTION, new JsonObject().put(ID, 1), unique)
                .compose(byId -> mongo.createIndexWithOptions(COLLECTION, new JsonObject().put(CODE, 1), unique))
                .compose(byCode ->
                        mongo.createIndexWithOptions(COLLECTION, new JsonObject().put("forgetAt", 1), expiring));
    }

    /** Fails with a duplicate key when this id is kept already. */
    Future<Void> insert(Invitation invitation, String codeHash) {
        JsonObject document = new JsonObject()
                .put("_id", scope(invitation.account(), invitation.event()) + place(invitation))
                .put(ID, invitation.id())
                .put(CODE, codeHash)
                .put("account", invitation.account())
                .put("event", invitation.event())
                .put("email", invitation.email())
                .put("name", invitation.name())
                .put("role", invitation.role().name())
                .put("createdAt", invitation.createdAt().toString())
                .put(EXPIRES, date(invitation.expiresAt()))
                .put("forgetAt", date(invitation.expiresAt().plus(KEPT)))
                .put(STATUS, invitation.status().name());
        if (invitation.session() != null) {
            document.put("session", invitation.session());
        }
        return mongo.insertWithOptions(COLLECTION, document, WriteOption.MAJORITY)
                .mapEmpty();
    }

    Future<Long> count(String account, String event) {
        return mongo.count(COLLECTION, within(account, event, null));
    }

    /** Invitations by time; those behind a place. */
    Future<List<Invitation>> page(String account, String event, @Nullable String after, int limit) {
        FindOptions byId =
                new FindOptions().setSort(new JsonObject().put("_id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, within(account, event, after), byId)
                .map(found -> found.stream().map(InvitationStore::read).toList());
    }

    Future<Invitation> byId(String id) {
        return one(new JsonObject().put(ID, id));
    }

    Future<Invitation> byCode(String codeHash) {
        return one(new JsonObject().put(CODE, codeHash));
    }

    private Future<Invitation> one(JsonObject query) {
        return mongo.findOne(COLLECTION, query, null)
                .compose(found -> found == null
                        ? Future.failedFuture(Problems.NOT_FOUND.failure())
                        : Future.succeededFuture(read(found)));
    }

    /** Closes an invitation if it is pending and has not expired; otherwise nothing changes. */
    Future<Void> close(Invitation invitation, InvitationStatus status, @Nullable String acceptedBy, Instant now) {
        JsonObject open = new JsonObject()
                .put(ID, invitation.id())
                .put(STATUS, InvitationStatus.PENDING.name())
                .put(EXPIRES, new JsonObject().put("$gt", date(now)));
        JsonObject closed = new JsonObject().put(STATUS, status.name());
        if (acceptedBy != null) {
            closed.put("acceptedBy", acceptedBy);
        }
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        open,
                        new JsonObject().put("$set", closed),
                        new UpdateOptions().setWriteOption(WriteOption.MAJORITY))
                .mapEmpty();
    }

    private static JsonObject within(String account, String event, @Nullable String after) {
        String scope = scope(account, event);
        String end = scope.substring(0, scope.length() - 1) + '0';
        return new JsonObject()
                .put(
                        "_id",
                        new JsonObject()
                                .put("$gt", scope + (after == null ? "" : after))
                                .put("$lt", end));
    }

    private static String scope(String account, String event) {
        return account + "/" + event + "/";
    }

    /** The place of an invitation among those of its event. */
    static String place(Invitation invitation) {
        return String.format(Locale.ROOT, "%015d", invitation.createdAt().toEpochMilli()) + "-" + invitation.id();
    }

    private static JsonObject date(Instant instant) {
        return new JsonObject().put("$date", instant.toString());
    }

    private static Invitation read(JsonObject document) {
        return new Invitation(
                document.getString(ID),
                document.getString("account"),
                document.getString("event"),
                document.getString("email"),
                document.getString("name"),
                EventRole.valueOf(document.getString("role")),
                document.getString("session"),
                Instant.parse(document.getString("createdAt")),
                Instant.parse(document.getJsonObject(EXPIRES).getString("$date")),
                InvitationStatus.valueOf(document.getString(STATUS)),
                document.getString("acceptedBy"));
    }
}

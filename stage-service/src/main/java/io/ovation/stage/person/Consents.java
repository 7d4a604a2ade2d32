package io.ovation.stage.person;

import io.ovation.contracts.Caller;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.ConsentPage;
import io.ovation.contracts.stage.MyConsents;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The collection {@code stage_consents}: one document for each person, session and wording, never changed. Its id says it all, so that
 * the store itself lets each acceptance be there once, and gives those of a session in order.
 */
final class Consents {
    static final int MINE = 1_000;
    static final int PAGE = 200;

    private static final String COLLECTION = "stage_consents";

    /** Sorts after every character of an id's parts. */
    private static final String END = "~";

    private final MongoClient mongo;

    private Consents(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** Opens the collection; the index serves those who ask what they accepted themselves. */
    static Future<Consents> open(MongoClient mongo) {
        JsonObject byPerson = new JsonObject().put("account", 1).put("person", 1);
        return mongo.createIndex(COLLECTION, byPerson).map(done -> new Consents(mongo));
    }

    /** One wording in one session, accepted or to be accepted by one person. */
    record Key(String account, String session, String person, String version) {
        static Key of(Caller caller, String version) {
            return new Key(caller.account(), caller.session(), caller.person(), version);
        }

        JsonObject id() {
            return new JsonObject().put("_id", String.join("|", account, session, person, version));
        }
    }

    Future<Boolean> isGiven(Key key) {
        return mongo.findOne(COLLECTION, key.id(), new JsonObject().put("_id", 1))
                .map(Objects::nonNull);
    }

    /** Notes the acceptance; one that is noted already stays as it is and is answered. */
    Future<ConsentGiven> give(Key key, String name, Instant at) {
        JsonObject document = key.id()
                .put("account", key.account())
                .put("session", key.session())
                .put("person", key.person())
                .put("version", key.version())
                .put("name", name)
                .put("at", new JsonObject().put("$date", at.toString()));
        return mongo.insertWithOptions(COLLECTION, document, WriteOption.MAJORITY)
                .map(new ConsentGiven(key.version(), at, key.session()))
                .recover(failure -> StoreErrors.isDuplicateKey(failure) ? first(key) : Future.failedFuture(failure));
    }

    private Future<ConsentGiven> first(Key key) {
        return mongo.findOne(COLLECTION, key.id(), null).map(Consents::given);
    }

    Future<MyConsents> of(String account, String person) {
        JsonObject mine = new JsonObject().put("account", account).put("person", person);
        return mongo.findWithOptions(COLLECTION, mine, new FindOptions().setLimit(MINE))
                .map(found -> new MyConsents(found.stream().map(Consents::given).toList()));
    }

    /** Those of one session after a person and wording, in the order of their ids. */
    Future<ConsentPage> page(Caller organizer, String after, int limit) {
        String session = organizer.account() + "|" + organizer.session() + "|";
        JsonObject range = new JsonObject().put("$gt", session + after).put("$lt", session + END);
        FindOptions ordered =
                new FindOptions().setSort(new JsonObject().put("_id", 1)).setLimit(limit + 1);
        return mongo.findWithOptions(COLLECTION, new JsonObject().put("_id", range), ordered)
                .map(found -> page(found, session.length(), limit));
    }

    private static ConsentPage page(List<JsonObject> found, int prefix, int limit) {
        List<JsonObject> some = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? some.get(limit - 1).getString("_id").substring(prefix) : null;
        return new ConsentPage(some.stream().map(Consents::entry).toList(), next);
    }

    private static ConsentGiven given(JsonObject document) {
        return new ConsentGiven(document.getString("version"), at(document), document.getString("session"));
    }

    private static ConsentPage.Entry entry(JsonObject document) {
        return new ConsentPage.Entry(
                document.getString("person"), document.getString("name"), document.getString("version"), at(document));
    }

    private static Instant at(JsonObject document) {
        return Instant.parse(document.getJsonObject("at").getString("$date"));
    }
}

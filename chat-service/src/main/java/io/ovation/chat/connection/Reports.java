package io.ovation.chat.connection;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.connection.ListReports;
import io.ovation.contracts.connection.PersonReport;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.ReportPage;
import io.ovation.contracts.connection.SettleReport;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What people of an event told its organizers of each other: the collection {@code chat_reports}, one document each, made from the log of
 * their conversation.
 */
final class Reports {
    private static final String COLLECTION = "chat_reports";
    private static final String SETTLED = "settled";
    private static final String VIEW = "view";
    private static final String KEY = "key";
    private static final int MOST = 50;

    private final MongoClient mongo;
    private final Timers timers;

    Reports(MongoClient mongo, Timers timers) {
        this.mongo = mongo;
        this.timers = timers;
    }

    Future<Void> open() {
        return mongo.createIndex(
                COLLECTION, new JsonObject().put("scope", 1).put(SETTLED, 1).put(KEY, -1));
    }

    /** Keeps these; one that is there already stays as it is. */
    Future<Void> put(ChannelId conversation, Collection<PairState.Report> reports) {
        return Future.all(reports.stream().map(one -> put(conversation, one)).toList())
                .mapEmpty();
    }

    private Future<Void> put(ChannelId conversation, PairState.Report report) {
        String id = id(conversation, report.seq());
        JsonObject document = new JsonObject()
                .put("scope", Participants.scope(conversation))
                .put(SETTLED, false)
                .put(KEY, report.at() + " " + id)
                .put(VIEW, new JsonObject(Json.map(view(id, report))));
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        new JsonObject().put("_id", Participants.scope(conversation) + id),
                        new JsonObject().put("$setOnInsert", document),
                        new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY))
                .mapEmpty();
    }

    private static String id(ChannelId conversation, long seq) {
        return conversation.name().substring(conversation.name().indexOf('/') + 1) + "-" + seq;
    }

    private static PersonReport view(String id, PairState.Report report) {
        PersonReported said = report.said();
        return new PersonReport(
                id, report.at(), said.by(), said.about(), said.reason(), said.note(), said.messages(), null);
    }

    /** A page of them, the newest first. */
    Future<ReportPage> page(ListReports asked) {
        int limit = Math.max(1, Math.min(asked.limit(), MOST));
        JsonObject query = new JsonObject()
                .put("scope", Participants.scope(asked.channel()))
                .put(SETTLED, asked.settled());
        if (asked.after() != null) {
            query.put(KEY, new JsonObject().put("$lt", asked.after()));
        }
        FindOptions newest =
                new FindOptions().setSort(new JsonObject().put(KEY, -1)).setLimit(limit + 1);
        return mongo.findWithOptions(COLLECTION, query, newest).map(found -> page(found, limit));
    }

    private static ReportPage page(List<JsonObject> found, int limit) {
        List<JsonObject> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? shown.get(limit - 1).getString(KEY) : null;
        return new ReportPage(shown.stream().map(Reports::read).toList(), next);
    }

    /** Puts one away; who did so first stays named. */
    Future<PersonReport> settle(SettleReport asked, PersonView by) {
        JsonObject one = new JsonObject().put("_id", Participants.scope(asked.channel()) + asked.report());
        PersonReport.Settled settled = new PersonReport.Settled(by, timers.now());
        JsonObject change =
                new JsonObject().put(SETTLED, true).put(VIEW + "." + SETTLED, new JsonObject(Json.map(settled)));
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        one.copy().put(SETTLED, false),
                        new JsonObject().put("$set", change),
                        new UpdateOptions().setWriteOption(WriteOption.MAJORITY))
                .compose(done -> mongo.findOne(COLLECTION, one, null))
                .map(found -> {
                    if (found == null) {
                        throw Problems.NOT_FOUND.failure();
                    }
                    return read(found);
                });
    }

    private static PersonReport read(JsonObject document) {
        return Json.read(Objects.requireNonNull(document.getJsonObject(VIEW)).toBuffer(), PersonReport.class);
    }
}

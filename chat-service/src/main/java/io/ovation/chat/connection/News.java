package io.ovation.chat.connection;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.connection.ConnectionChanged;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.connection.ConnectionView;
import io.ovation.contracts.connection.TellPerson;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.WriteOption;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what happened in a conversation into the lists of its people, and tells them. The collection {@code chat_connection_news} notes that
 * there may be something before it is written down, so that no crash keeps it from anybody; whatever is done twice is done once.
 *
 * <p>All calls come from one thread.
 */
final class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final String COLLECTION = "chat_connection_news";
    private static final long AGAIN_MILLIS = 5_000;
    private static final int NOTES = 50;

    private final MongoClient mongo;
    private final ConnectionLists lists;
    private final Reports reports;
    private final Bus bus;
    private final Timers timers;
    private final Function<ChannelId, Future<PairState>> states;

    /** What is kept of conversations besides their logs. */
    record Kept(MongoClient mongo, ConnectionLists lists, Reports reports) {}

    News(Kept kept, Bus bus, Timers timers, Function<ChannelId, Future<PairState>> states) {
        this.mongo = kept.mongo();
        this.lists = kept.lists();
        this.reports = kept.reports();
        this.bus = bus;
        this.timers = timers;
        this.states = states;
    }

    /** Notes that something may be about to happen in this conversation. */
    Future<JsonObject> expect(ChannelId conversation) {
        JsonObject note = new JsonObject()
                .put("_id", conversation.toString())
                .put("at", timers.now().toEpochMilli());
        return mongo.saveWithOptions(COLLECTION, note, WriteOption.MAJORITY).map(note);
    }

    /** Tells those whom it concerns, at once; when that fails the note stays for later. */
    void tell(JsonObject note) {
        workOff(note).onFailure(failure -> LOG.warn("People learn later of a private chat.", failure));
    }

    /** Works off old notes, now and again after each pause. */
    void start() {
        JsonObject old = new JsonObject()
                .put("at", new JsonObject().put("$lte", timers.now().toEpochMilli() - AGAIN_MILLIS));
        mongo.findWithOptions(COLLECTION, old, new FindOptions().setLimit(NOTES))
                .compose(notes -> Future.join(notes.stream().map(this::workOff).toList()))
                .onFailure(failure -> LOG.warn("News of private chats wait for the next round.", failure))
                .onComplete(done -> timers.after(AGAIN_MILLIS, this::start));
    }

    /** A note that was renewed meanwhile stays. */
    private Future<Void> workOff(JsonObject note) {
        ChannelId conversation = ChannelId.parse(note.getString("_id"));
        return states.apply(conversation)
                .compose(state -> Future.join(state.people().stream()
                                .filter(person -> state.changes().containsKey(person))
                                .map(person -> tell(conversation, state, person))
                                .toList())
                        .compose(told ->
                                reports.put(conversation, state.reports().values())))
                .compose(told -> mongo.removeDocumentWithOptions(COLLECTION, note, WriteOption.MAJORITY))
                .mapEmpty();
    }

    private Future<Void> tell(ChannelId conversation, PairState state, String person) {
        String id = conversation.name().substring(ConnectionEndpoints.CONVERSATION.length() + 1);
        long seq = Objects.requireNonNull(state.changes().get(person)).seq();
        ConnectionView view = Listing.of(id, state, person);
        ChannelId channel = new ChannelId(conversation.account(), conversation.session(), ConnectionEndpoints.NEWS);
        TellPerson news = new TellPerson(
                channel,
                id + "-" + seq + "-" + state.people().indexOf(person),
                person,
                new ConnectionChanged(id, view.other(), view.state(), view.since(), view.unread()));
        return lists.put(conversation, person, view, seq)
                .compose(stored -> bus.askOwner(
                        ConnectionEndpoints.TELL_PERSON, channel.toString(), news, CallContext.service("")))
                .mapEmpty();
    }
}

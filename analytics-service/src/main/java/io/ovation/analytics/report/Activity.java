package io.ovation.analytics.report;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who did what kind of thing when in one session. It reads on when it is asked; what it read is in memory alone.
 *
 * <p>All calls come from one thread.
 */
final class Activity {
    private final People people = new People();
    private final Deeds chat = new Deeds();
    private final Deeds qna = new Deeds();
    private final AnswerSweep answers;
    private final List<Supplier<Future<Boolean>>> sources;
    private Instant wholeAt = Instant.MIN;
    private Future<Boolean> turn = Future.succeededFuture(true);

    Activity(String account, String session, Bus bus) {
        ChannelId interactions = new ChannelId(account, session, InteractionsEndpoints.INTERACTIONS);
        ChatDeeds messages = new ChatDeeds(chat, people);
        QnaDeeds questions = new QnaDeeds(qna, people);
        this.answers = new AnswerSweep(interactions, bus, people);
        Tail chatTail = new Tail(
                new ChannelId(account, session, ChatEndpoints.GROUP.channel()),
                ChatEndpoints.CHANNELS.read(),
                bus,
                new Tail.Listener(messages::happened, chat::clear));
        Tail qnaTail = new Tail(
                new ChannelId(account, session, "qna"),
                QnaEndpoints.CHANNELS.read(),
                bus,
                new Tail.Listener(questions::happened, qna::clear));
        Tail interactionTail = new Tail(
                interactions,
                InteractionsEndpoints.INTERACTION_CHANNELS.read(),
                bus,
                new Tail.Listener(event -> answers.changed(), answers::changed));
        this.sources = List.of(chatTail::readOn, qnaTail::readOn, interactionTail::readOn, answers::readOn);
    }

    /** A round through all logs, a page at a time; what was there when it began is known when it is over, which is true. */
    Supplier<Future<Boolean>> round(Instant began) {
        Deque<Supplier<Future<Boolean>>> unread = new ArrayDeque<>(sources);
        return () -> inTurn(unread.getFirst()).map(toTheEnd -> {
            if (toTheEnd) {
                unread.removeFirst();
            }
            if (unread.isEmpty() && began.isAfter(wholeAt)) {
                wholeAt = began;
            }
            return unread.isEmpty();
        });
    }

    /** A time up to which all logs are read. */
    Instant wholeAt() {
        return wholeAt;
    }

    /** Pages of other rounds come before or after, never at once. */
    private Future<Boolean> inTurn(Supplier<Future<Boolean>> page) {
        Future<Boolean> mine = turn.transform(before -> page.get());
        turn = mine;
        return mine;
    }

    People people() {
        return people;
    }

    /** What is known, log by log. */
    List<Deeds> deeds() {
        return List.of(chat, qna, answers.known());
    }

    int size() {
        return chat.size() + qna.size() + answers.size();
    }
}

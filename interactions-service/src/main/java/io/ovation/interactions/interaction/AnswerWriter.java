package io.ovation.interactions.interaction;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.platform.reaction.ReactionCounter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes answers: one batch in flight, what arrives meanwhile forms the next, so that a crowd costs the store two commands a batch. The batch is
 * read first: who repeats a command changes nothing, who may not change an answer is refused, all others are written over what was read. What
 * somebody else wrote meanwhile refuses a write; the batch is then read again, and what is not there is tried again.
 *
 * <p>All calls come from one thread.
 */
final class AnswerWriter {
    /** Answers in one batch. */
    private static final int BATCH = 200;

    /** Answers that may wait; more are refused as overloaded. */
    private static final int QUEUED = 20_000;

    /** Somebody who answers on two devices at once may lose a race this often before they are told to come back. */
    private static final int TRIES = 10;

    private final Answers answers;
    private final ReactionCounter<InteractionState, Ask> counter;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean writing;

    /** An answer on its way; the promise says whether it was a repeat. */
    private record Waiting(
            ChannelId channel, StoredAnswer given, boolean changeable, Promise<Boolean> repeat, int tries) {
        String id() {
            return Answers.id(channel, given.interaction(), given.person());
        }

        String clientId() {
            return given.clientIds().get(0);
        }

        Waiting again() {
            return new Waiting(channel, given, changeable, repeat, tries - 1);
        }
    }

    AnswerWriter(Answers answers, ReactionCounter<InteractionState, Ask> counter) {
        this.answers = answers;
        this.counter = counter;
    }

    /** Done once the store has it; true when this command had been taken before and nothing was written now. */
    Future<Boolean> write(ChannelId channel, StoredAnswer given, boolean changeable) {
        if (queue.size() >= QUEUED) {
            return Future.failedFuture(Problems.OVERLOADED.failure());
        }
        Promise<Boolean> repeat = Promise.promise();
        queue.add(new Waiting(channel, given, changeable, repeat, TRIES));
        writeNext();
        return repeat.future();
    }

    private void writeNext() {
        if (writing || queue.isEmpty()) {
            return;
        }
        writing = true;
        Map<String, Waiting> batch = nextBatch();
        answers.byIds(batch.keySet())
                .compose(known -> write(batch, known))
                .onFailure(
                        failure -> batch.values().forEach(each -> each.repeat().tryFail(failure)))
                .onComplete(done -> {
                    writing = false;
                    writeNext();
                });
    }

    /** One answer of each person to each interaction; who has sent two has the second in the next batch. */
    private Map<String, Waiting> nextBatch() {
        Map<String, Waiting> batch = new LinkedHashMap<>();
        List<Waiting> later = new ArrayList<>();
        while (batch.size() < BATCH && !queue.isEmpty()) {
            Waiting next = queue.poll();
            if (batch.putIfAbsent(next.id(), next) != null) {
                later.add(next);
            }
        }
        for (int i = later.size() - 1; i >= 0; i--) {
            queue.addFirst(later.get(i));
        }
        return batch;
    }

    private Future<Void> write(Map<String, Waiting> batch, Map<String, StoredAnswer> known) {
        Map<String, Waiting> written = new LinkedHashMap<>();
        Map<String, StoredAnswer> documents = new LinkedHashMap<>();
        batch.forEach((id, waiting) -> {
            StoredAnswer before = known.get(id);
            if (before == null || mayChange(waiting, before)) {
                written.put(id, waiting);
                documents.put(id, before == null ? waiting.given() : before.changed(waiting.given()));
            }
        });
        return answers.write(documents)
                .compose(whole -> whole ? Future.succeededFuture(documents) : answers.byIds(documents.keySet()))
                .map(now -> settle(written, now));
    }

    /** Answers those who need nothing written. */
    private static boolean mayChange(Waiting waiting, StoredAnswer before) {
        if (before.knows(waiting.clientId())) {
            waiting.repeat().complete(true);
            return false;
        }
        if (!waiting.changeable()) {
            waiting.repeat().fail(InteractionProblems.ALREADY_ANSWERED.failure());
            return false;
        }
        return true;
    }

    private Void settle(Map<String, Waiting> written, Map<String, StoredAnswer> now) {
        List<Waiting> lost = new ArrayList<>();
        written.forEach((id, waiting) -> {
            StoredAnswer stored = now.get(id);
            if (stored != null && stored.knows(waiting.clientId())) {
                counter.changed(waiting.channel(), waiting.given().interaction());
                waiting.repeat().complete(false);
            } else if (waiting.tries() > 1) {
                lost.add(waiting.again());
            } else {
                waiting.repeat().fail(Problems.CONFLICT.failure());
            }
        });
        lost.forEach(queue::addFirst);
        return null;
    }
}

package io.ovation.analytics.report;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ReadAllAnswers;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads who answered interactions of one session. Answers are documents and no events, so that they are all read again when the log tells that they
 * were counted anew.
 *
 * <p>All calls come from one thread, one after the other.
 */
final class AnswerSweep {
    private final ChannelId channel;
    private final Bus bus;
    private final People people;
    private Deeds known = new Deeds();
    private Deeds reading = new Deeds();
    private @Nullable String cursor;
    private boolean stale;

    AnswerSweep(ChannelId channel, Bus bus, People people) {
        this.channel = channel;
        this.bus = bus;
        this.people = people;
    }

    /** Something happened that may have changed answers; a reading that is under way begins again. */
    void changed() {
        stale = true;
        reading = new Deeds();
        cursor = null;
    }

    /** Reads the next page, if there is anything to read; true when everything is known. */
    Future<Boolean> readOn() {
        return stale
                ? bus.ask(
                                InteractionsEndpoints.READ_ALL_ANSWERS,
                                new ReadAllAnswers(channel, cursor),
                                CallContext.service(""))
                        .map(this::took)
                : Future.succeededFuture(true);
    }

    private boolean took(AllAnswers page) {
        page.answers().forEach(answer -> {
            int person = people.number(answer.person(), answer.name());
            reading.add(reading.size(), Deed.ANSWER, person, answer.at().toEpochMilli());
        });
        cursor = page.nextCursor();
        if (cursor == null) {
            known = reading;
            reading = new Deeds();
            stale = false;
        }
        return !stale;
    }

    /** What is known from the last complete reading. */
    Deeds known() {
        return known;
    }

    int size() {
        return known.size() + reading.size();
    }
}

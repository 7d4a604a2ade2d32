package io.ovation.qna.thread;

import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.qna.ReactionCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The rules of Q&A: {@code Deciding} says what a command comes to, {@code Folding} what an event changes. */
final class QnaLogic implements ChannelLogic<QnaState, QnaAsk> {
    private final Bounds bounds;

    QnaLogic(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public QnaState empty() {
        return QnaState.EMPTY;
    }

    @Override
    public Decision decide(QnaState state, QnaAsk ask, Instant at) {
        if (ask instanceof QnaAsk.Totals totals) {
            return Counting.decide(state, totals);
        } else if (ask instanceof QnaAsk.Release release) {
            return Releasing.decide(bounds, state, release.room(), at);
        }
        QnaAsk.ByPerson byPerson = (QnaAsk.ByPerson) ask;
        return new Deciding(turn(state, byPerson, at)).decide(byPerson);
    }

    /** Why the asker may not vote for this or like it, if so. */
    Optional<Problem> refusesReaction(QnaState state, QnaAsk.ByPerson ask, ReactionCommand command, Instant at) {
        return new Reacting(turn(state, ask, at)).refuses(command);
    }

    private Turn turn(QnaState state, QnaAsk.ByPerson ask, Instant at) {
        return new Turn(bounds, state, ask.room(), ask.caller(), at);
    }

    @Override
    public QnaState apply(QnaState state, ChannelEvent event) {
        return Folding.apply(state, event);
    }

    @Override
    public Map<String, Object> encode(QnaState state) {
        return Json.map(state);
    }

    @Override
    public QnaState decode(Map<String, Object> json) {
        return Json.record(json, QnaState.class);
    }
}

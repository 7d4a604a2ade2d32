package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.LikeEntry;
import io.ovation.contracts.qna.MineView;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.ReactionCommand;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.UpvoteQuestion;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.reaction.Wish;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What Q&A reads before a decision, and what it shows of a state. */
final class QnaChannelRules implements ChannelRules<QnaState, QnaAsk> {
    static final String CHANNEL = "qna";

    private final QnaLogic logic;
    private final CommandReader reader;
    private final Sessions sessions;
    private final ThreadLog log;
    private Consumer<ChannelId> opened = channel -> {};

    QnaChannelRules(QnaLogic logic, CommandReader reader, Sessions sessions, ThreadLog log) {
        this.logic = logic;
        this.reader = reader;
        this.sessions = sessions;
        this.log = log;
    }

    /** Tells the listener each channel that somebody reads or uses. */
    void whenOpened(Consumer<ChannelId> listener) {
        opened = listener;
    }

    @Override
    public ChannelLogic<QnaState, QnaAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return room(channel, caller)
                .compose(room ->
                        room.on() ? Future.succeededFuture() : Future.failedFuture(QnaProblems.MODULE_OFF.failure()));
    }

    @Override
    public Future<QnaAsk> prepare(SubmitCommand sent, Caller caller) {
        return read(sent, caller).map(ask -> ask);
    }

    /** As {@link #prepare}, for those who need to know that it is a person's. */
    Future<QnaAsk.ByPerson> read(SubmitCommand sent, Caller caller) {
        return room(sent.channel(), caller).compose(room -> {
            QnaCommand command = reader.read(sent);
            if (command instanceof DeleteEntry delete) {
                return log.entry(sent.channel(), delete.entry())
                        .map(old -> new QnaAsk.ByPerson(command, caller, room, old.orElse(null)));
            }
            return Future.succeededFuture(new QnaAsk.ByPerson(command, caller, room, null));
        });
    }

    /** A vote or a like as somebody sent it, with what Q&A says to it. */
    Future<Wish<QnaState>> reaction(SubmitCommand sent, Caller caller) {
        return read(sent, caller).map(ask -> {
            ReactionCommand command = (ReactionCommand) ask.command();
            boolean vote = command instanceof UpvoteQuestion || command instanceof TakeBackUpvote;
            return new Wish<>(
                    command.entry(),
                    vote ? Counting.VOTE : Counting.LIKE,
                    command instanceof UpvoteQuestion || command instanceof LikeEntry,
                    (state, now) -> logic.refusesReaction(state, ask, command, now));
        });
    }

    /** What a session's settings mean, for the service itself. */
    Future<Room> room(ChannelId channel) {
        return sessions.settings(channel.account(), channel.session()).map(Room::of);
    }

    private Future<Room> room(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, CHANNEL).map(Room::of).onSuccess(room -> opened.accept(channel));
    }

    @Override
    public Map<String, Object> view(QnaState state, boolean team) {
        return Json.map(QnaViews.of(state, team));
    }

    @Override
    public Map<String, Map<String, Object>> own(QnaState state) {
        Map<String, Map<String, Object>> own = new HashMap<>();
        for (Map.Entry<String, MineView> mine : QnaViews.mine(state).entrySet()) {
            own.put(mine.getKey(), Json.map(mine.getValue()));
        }
        return own;
    }
}

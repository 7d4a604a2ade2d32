package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.ReactionCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.reaction.Wish;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a room reads before a decision, and what it shows of a state. */
final class GroupChatRules implements ChannelRules<ChatState, ChatAsk> {
    private final RoomKind kind;
    private final GroupChatLogic logic;
    private final CommandReader reader;
    private final Sessions sessions;
    private final History history;
    private Consumer<ChannelId> opened = channel -> {};

    GroupChatRules(RoomKind kind, GroupChatLogic logic, CommandReader reader, Sessions sessions, History history) {
        this.kind = kind;
        this.logic = logic;
        this.reader = reader;
        this.sessions = sessions;
        this.history = history;
    }

    /** Tells the listener each channel that somebody reads or uses. */
    void whenOpened(Consumer<ChannelId> listener) {
        opened = listener;
    }

    @Override
    public ChannelLogic<ChatState, ChatAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return room(channel, caller)
                .compose(room -> room.on()
                        ? Future.succeededFuture()
                        : Future.failedFuture(kind.off().failure()));
    }

    @Override
    public Future<ChatAsk> prepare(SubmitCommand sent, Caller caller) {
        return read(sent, caller).map(ask -> ask);
    }

    /** As {@link #prepare}, for those who need to know that it is a person's. */
    Future<ChatAsk.ByPerson> read(SubmitCommand sent, Caller caller) {
        return room(sent.channel(), caller).compose(room -> {
            ChatCommand command = reader.read(sent);
            Long target = target(command);
            if (target == null) {
                return Future.succeededFuture(new ChatAsk.ByPerson(command, caller, room, null));
            }
            return history.row(sent.channel(), target)
                    .map(found -> new ChatAsk.ByPerson(
                            command, caller, room, found.stream().findFirst().orElse(null)));
        });
    }

    /** A reaction as somebody sent it, with what the chat says to it. */
    Future<Wish<ChatState>> reaction(SubmitCommand sent, Caller caller) {
        return read(sent, caller).map(ask -> {
            ReactionCommand command = (ReactionCommand) ask.command();
            return new Wish<>(
                    command.message(),
                    command.reaction(),
                    command instanceof AddReaction,
                    (state, now) -> logic.refusesReaction(state, ask, command.message(), now));
        });
    }

    private static @Nullable Long target(ChatCommand command) {
        if (command instanceof PostMessage post) {
            return post.replyTo();
        } else if (command instanceof DeleteMessage delete) {
            return delete.message();
        } else if (command instanceof PinMessage pin) {
            return pin.message();
        }
        return command instanceof ReactionCommand reaction ? reaction.message() : null;
    }

    /** What is not for the caller looks like what is not there. */
    private Future<Room> room(ChannelId channel, Caller caller) {
        if (!kind.admits(caller)) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return sessions.settings(caller, channel, kind.channel())
                .map(settings -> Room.of(settings, kind))
                .onSuccess(room -> opened.accept(channel));
    }

    @Override
    public Map<String, Object> view(ChatState state, boolean team) {
        return Json.map(ChatViews.of(state, team));
    }
}

package io.ovation.chat.group;

import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The rules of rooms that messages are written in: {@code Deciding} says what a command comes to, {@code Folding} what an event changes. */
final class GroupChatLogic implements ChannelLogic<ChatState, ChatAsk> {
    private final ChatRules rules;

    GroupChatLogic(ChatRules rules) {
        this.rules = rules;
    }

    @Override
    public ChatState empty() {
        return ChatState.EMPTY;
    }

    @Override
    public Decision decide(ChatState state, ChatAsk ask, Instant at) {
        if (ask instanceof ChatAsk.Totals totals) {
            return Counting.decide(state, totals, rules.kind().audience());
        }
        return new Deciding(rules, state, (ChatAsk.ByPerson) ask, at).decide();
    }

    /** Why the asker may not react to the message, if so; a reaction itself is no event. */
    Optional<Problem> refusesReaction(ChatState state, ChatAsk.ByPerson ask, long message, Instant at) {
        return new Deciding(rules, state, ask, at).refusesReaction(message);
    }

    @Override
    public ChatState apply(ChatState state, ChannelEvent event) {
        return Folding.apply(state, event);
    }

    @Override
    public Map<String, Object> encode(ChatState state) {
        return Json.map(state);
    }

    @Override
    public ChatState decode(Map<String, Object> json) {
        return Json.record(json, ChatState.class);
    }
}

package io.ovation.contracts.chat;

/** What happened in group chat; {@link #type} is its name in {@code ChannelEvent}, the record its body. */
public sealed interface ChatEvent
        permits MessagePosted,
                MessageDeleted,
                MessagePinned,
                MessageUnpinned,
                ReactionsCounted,
                UserBlocked,
                UserUnblocked,
                HistoryCleared {

    /** The past-tense kebab-case name on the wire. */
    String type();
}

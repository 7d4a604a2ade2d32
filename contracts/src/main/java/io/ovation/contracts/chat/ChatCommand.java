package io.ovation.contracts.chat;

/** What a person may ask group chat to do; {@link #type} is its name in {@code SubmitCommand}, the record its body. */
public sealed interface ChatCommand
        permits PostMessage,
                DeleteMessage,
                PinMessage,
                UnpinMessage,
                ReactionCommand,
                BlockUser,
                UnblockUser,
                ClearHistory {

    /** The imperative kebab-case name on the wire. */
    String type();
}

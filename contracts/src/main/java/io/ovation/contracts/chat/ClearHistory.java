package io.ovation.contracts.chat;

/** Empties the chat for everybody who looks at it, while reports keep it; moderators only. */
public record ClearHistory() implements ChatCommand {
    public static final String TYPE = "clear-history";

    @Override
    public String type() {
        return TYPE;
    }
}

package io.ovation.contracts.chat;

/** Lets a blocked person write again; moderators only. */
public record UnblockUser(String person) implements ChatCommand {
    public static final String TYPE = "unblock-user";

    @Override
    public String type() {
        return TYPE;
    }
}

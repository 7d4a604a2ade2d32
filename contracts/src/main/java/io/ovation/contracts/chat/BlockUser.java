package io.ovation.contracts.chat;

/** Lets a person no longer write or react in this chat; moderators only. {@code person} is a person id. */
public record BlockUser(String person) implements ChatCommand {
    public static final String TYPE = "block-user";

    @Override
    public String type() {
        return TYPE;
    }
}

package io.ovation.contracts.chat;

/** A person may no longer write; told to the team and that person. {@code name} is empty when the person never wrote here. */
public record UserBlocked(String person, String name) implements ChatEvent {
    public static final String TYPE = "user-blocked";

    @Override
    public String type() {
        return TYPE;
    }
}

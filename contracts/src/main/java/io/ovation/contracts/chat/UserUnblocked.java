package io.ovation.contracts.chat;

/** A blocked person may write again; told to the team and that person. */
public record UserUnblocked(String person) implements ChatEvent {
    public static final String TYPE = "user-unblocked";

    @Override
    public String type() {
        return TYPE;
    }
}

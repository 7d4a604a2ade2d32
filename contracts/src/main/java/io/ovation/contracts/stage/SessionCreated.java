package io.ovation.contracts.stage;

/** A session exists from now on, with these settings; the first event of the channel {@code stage}. */
public record SessionCreated(SessionSettings settings) {
    public static final String TYPE = "session-created";
}

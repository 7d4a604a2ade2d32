package io.ovation.contracts.stage;

/** A session exists from now on; the first event of the channel {@code stage}. Whoever caused it is its organizer. */
public record SessionCreated(SessionView session) {
    public static final String TYPE = "session-created";
}

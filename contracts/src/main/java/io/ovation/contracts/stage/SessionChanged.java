package io.ovation.contracts.stage;

/** A session is as shown here from now on; its version has grown. */
public record SessionChanged(SessionView session) {
    public static final String TYPE = "session-changed";
}

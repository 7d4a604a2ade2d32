package io.ovation.contracts.connection;

/** Ends that. */
public record UnblockPerson() implements ConnectionCommand {
    public static final String TYPE = "unblock-person";
}

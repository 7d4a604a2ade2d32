package io.ovation.contracts.stage;

/** Somebody who was removed may be in the session again; for moderators. */
public record PersonReadmitted(String person) {
    public static final String TYPE = "person-readmitted";
}

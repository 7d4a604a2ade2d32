package io.ovation.contracts.interactions;

/** The update of this id is gone; redacts its row. */
public record UpdateDeleted(long update) {
    public static final String TYPE = "update-deleted";
}

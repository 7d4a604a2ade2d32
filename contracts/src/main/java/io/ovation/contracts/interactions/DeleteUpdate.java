package io.ovation.contracts.interactions;

/** Takes an update out of the list. */
public record DeleteUpdate(long update) implements UpdateCommand {
    public static final String TYPE = "delete-update";
}

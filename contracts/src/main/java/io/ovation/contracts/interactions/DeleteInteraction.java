package io.ovation.contracts.interactions;

/** Takes an interaction away for good, in whatever state it is. */
public record DeleteInteraction(long interaction) implements InteractionCommand {
    public static final String TYPE = "delete-interaction";
}

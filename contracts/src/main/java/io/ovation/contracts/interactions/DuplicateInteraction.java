package io.ovation.contracts.interactions;

/** Makes a draft with the same content. */
public record DuplicateInteraction(long interaction) implements InteractionCommand {
    public static final String TYPE = "duplicate-interaction";
}

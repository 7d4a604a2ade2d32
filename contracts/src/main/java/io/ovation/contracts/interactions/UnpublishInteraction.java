package io.ovation.contracts.interactions;

/** Takes an interaction off everyone's screens; its answers are kept. */
public record UnpublishInteraction(long interaction) implements InteractionCommand {
    public static final String TYPE = "unpublish-interaction";
}

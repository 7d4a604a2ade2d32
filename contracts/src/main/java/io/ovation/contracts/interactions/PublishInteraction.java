package io.ovation.contracts.interactions;

/** Shows an interaction to everyone, for the first time or again. */
public record PublishInteraction(long interaction) implements InteractionCommand {
    public static final String TYPE = "publish-interaction";
}

package io.ovation.contracts.interactions;

/** Ends answering; the interaction stays to be seen. */
public record EndInteraction(long interaction) implements InteractionCommand {
    public static final String TYPE = "end-interaction";
}

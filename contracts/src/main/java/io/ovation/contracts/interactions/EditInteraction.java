package io.ovation.contracts.interactions;

/** Replaces an interaction's content and settings; once it was published, only as far as answers keep their meaning. */
public record EditInteraction(long interaction, Content content, boolean changeable, boolean shareResults)
        implements InteractionCommand {
    public static final String TYPE = "edit-interaction";
}

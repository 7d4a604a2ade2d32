package io.ovation.contracts.interactions;

/** Takes somebody's words out of what is shared with everyone. */
public record HideAnswer(long interaction, String answer) implements InteractionCommand {
    public static final String TYPE = "hide-answer";
}

package io.ovation.contracts.interactions;

/** Puts somebody's words back into what is shared with everyone. */
public record UnhideAnswer(long interaction, String answer) implements InteractionCommand {
    public static final String TYPE = "unhide-answer";
}

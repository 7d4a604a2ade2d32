package io.ovation.contracts.interactions;

/** Keeps the results to the team. */
public record HideResults(long interaction) implements InteractionCommand {
    public static final String TYPE = "hide-results";
}

package io.ovation.contracts.interactions;

/** Shares the results with everyone. */
public record ShowResults(long interaction) implements InteractionCommand {
    public static final String TYPE = "show-results";
}

package io.ovation.contracts.analytics;

/** The figures of the dashboard are other ones now. */
public record FiguresMeasured(Figures figures) {
    public static final String TYPE = "figures-measured";
}

package io.ovation.contracts.channel;

/** An answer that says only that the question arrived. */
public record Nothing() {
    public static final Nothing NOTHING = new Nothing();
}

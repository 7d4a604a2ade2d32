package io.ovation.platform.channel;

/** A state and the seq of the last event in it. */
public record Folded<S>(long seq, S state) {}

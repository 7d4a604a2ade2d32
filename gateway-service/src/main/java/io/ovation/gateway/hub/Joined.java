package io.ovation.gateway.hub;

/**
 * The answer to a subscription: the text of a {@code subscribed} frame, whole up to {@code head}.
 *
 * @param epoch the log it is of
 * @param head the last seq in it
 * @param text the frame
 */
public record Joined(String epoch, long head, String text) {}

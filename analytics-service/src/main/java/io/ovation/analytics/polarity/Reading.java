package io.ovation.analytics.polarity;

/**
 * What the reader made of one line.
 *
 * @param polarity neutral when it could not be told
 * @param noise whether it says next to nothing, such as "first", "+1" or a greeting; such lines weigh less
 * @param english whether it was understood at all; others say that people write, and not what they feel
 */
public record Reading(Polarity polarity, boolean noise, boolean english) {}

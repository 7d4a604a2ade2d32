package io.ovation.contracts.stage;

/**
 * What a participant must accept before taking part.
 *
 * @param version names this wording: the first 12 hexadecimal digits of the SHA-256 of the text in UTF-8, so that the same text is the
 *     same version in every session
 * @param text at most 5,000 characters
 */
public record ConsentText(String version, String text) {}

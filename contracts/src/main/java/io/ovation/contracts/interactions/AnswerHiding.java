package io.ovation.contracts.interactions;

/**
 * Somebody's words are not shared any more, or are again.
 *
 * @param answer the answer's {@code key} in lists, which tells nothing of who wrote it
 */
public record AnswerHiding(long interaction, String answer, boolean hidden) {}

package io.ovation.contracts.qna;

/**
 * A question like another.
 *
 * @param id its seq
 * @param text what it asks
 * @param listed whether everybody sees it and may vote for it
 * @param votes how many have
 * @param likeness shared words over the words of the shorter, 0.5 to 1
 */
public record SimilarQuestion(long id, String text, boolean listed, long votes, double likeness) {}

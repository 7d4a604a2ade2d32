package io.ovation.contracts.qna;

import java.util.List;

/** The questions that the caller voted for and the entries that the caller likes, by id. */
public record MyReactions(List<Long> votes, List<Long> likes) {}

package io.ovation.contracts.qna;

import java.util.List;

/** Similar questions, the most alike first. */
public record SimilarQuestions(List<SimilarQuestion> questions) {}

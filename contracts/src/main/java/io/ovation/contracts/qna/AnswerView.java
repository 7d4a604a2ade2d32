package io.ovation.contracts.qna;

import java.time.Instant;

/** A public answer, given by the session's team as one. */
public record AnswerView(long id, String text, Instant at) {}

package io.ovation.contracts.qna;

/** A new public answer to a question that is listed already, and the question's marks with it. */
public record PublicAnswer(long question, AnswerView answer, QuestionMarks marks) {}

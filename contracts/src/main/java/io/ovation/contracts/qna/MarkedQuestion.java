package io.ovation.contracts.qna;

/** New marks of a listed question. */
public record MarkedQuestion(long id, QuestionMarks marks) {}

package io.ovation.contracts.qna;

/** New marks of an entry. */
public record MarkedEntry(long id, EntryMarks marks) {}

package io.ovation.contracts.qna;

import java.time.Instant;

/** Which moderator is writing an answer, believed until then unless they say so again. */
public record AnsweringView(String person, String name, Instant until) {}

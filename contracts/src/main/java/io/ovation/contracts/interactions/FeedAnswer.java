package io.ovation.contracts.interactions;

import java.time.Instant;

/** What the team answered, as one, and when. */
public record FeedAnswer(String text, Instant at) {}

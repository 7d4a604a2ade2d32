package io.ovation.contracts.analytics;

/**
 * Something that a moderator could put before the audience; nothing is published by itself.
 *
 * @param id the same for the same idea in the same session, 1 to 64 of {@code a-z 0-9 -}
 * @param kind what it would become
 * @param prefill what the form begins with
 * @param reason why now, one sentence
 */
public record Suggestion(String id, SuggestionKind kind, Prefill prefill, String reason) {}

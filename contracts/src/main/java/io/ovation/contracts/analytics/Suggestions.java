package io.ovation.contracts.analytics;

import java.util.List;

/**
 * Up to three ideas, as different as there are.
 *
 * @param suggestions the best first
 * @param startedOver whether all ideas had been seen, so that these come again
 * @param topics what the session is about and what its chat talks of, in words that at least three people used
 */
public record Suggestions(List<Suggestion> suggestions, boolean startedOver, List<String> topics) {}

package io.ovation.gateway.admission;

/**
 * From where a request comes.
 *
 * @param ip the browser's address as text; the word of a proxy counts only when the operator named that proxy
 * @param uri the normalised path without the query, for example {@code /api/v1/live}
 * @param requestId 1 to 64 of {@code A-Z a-z 0-9 . _ -}; names this request in logs, problems and traces
 */
public record Client(String ip, String uri, String requestId) {}

package io.ovation.platform.identity;

/**
 * Where a token is used, as far as a token can restrict it.
 *
 * @param ip the client's address as text; behind a proxy, what a proxy that the operator trusts says
 * @param uri the normalised path as the router sees it, without the query, for example {@code /api/v1/live}
 */
public record RequestContext(String ip, String uri) {}

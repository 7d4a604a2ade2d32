package io.ovation.contracts;

/**
 * One operation that a service offers on the bus; a constant of this type is all that both sides share.
 *
 * @param name kebab-case operation, for example {@code submit-command}
 * @param service the service that answers, for example {@code chat-service}
 * @param request what is asked
 * @param reply what is answered
 */
public record Endpoint<Q, R>(String name, String service, Class<Q> request, Class<R> reply) {}

package io.ovation.gateway.rest;

import io.vertx.core.Future;

/** What an operation of the contract does. */
@FunctionalInterface
public interface Handling {
    /** The value to answer with, as JSON; a failed future is a problem. {@link #WRITTEN} when the answer is written already. */
    Future<Object> handle(Call call);

    /** Says that the operation wrote its answer itself. */
    Object WRITTEN = new Object();
}

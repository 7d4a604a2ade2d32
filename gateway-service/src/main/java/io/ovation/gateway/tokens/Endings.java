package io.ovation.gateway.tokens;

import io.ovation.platform.identity.Ended;
import io.vertx.core.Future;
import java.util.List;

/** Ends tokens everywhere: in the store, on this gateway's connections, on the others'. */
@FunctionalInterface
interface Endings {
    /** Done when it holds; fails with {@code unavailable} or {@code overloaded} when it does not. */
    Future<Void> end(List<Ended> ended);
}

package io.ovation.gateway.kaltura;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** What one action of one service does: its answer is a text, a map or nothing. */
@FunctionalInterface
interface KalturaAction {
    Future<@Nullable Object> answer(KalturaCall call);
}

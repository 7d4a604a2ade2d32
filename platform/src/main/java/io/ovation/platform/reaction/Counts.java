package io.ovation.platform.reaction;

import io.ovation.contracts.ChannelId;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;

/** A store of what people chose, one document for each person and choice, that can count it. */
@FunctionalInterface
public interface Counts {
    /** How often each choice was made about each of these, by seq; empty where nobody chose anything. */
    Future<Map<Long, Map<String, Long>>> count(ChannelId channel, Collection<Long> about);
}

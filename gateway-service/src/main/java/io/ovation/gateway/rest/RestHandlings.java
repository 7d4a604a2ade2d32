package io.ovation.gateway.rest;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The operations of the contract that are not commands, by their ids. */
final class RestHandlings {
    /** What one operation needs to be made. */
    private interface Maker {
        Handling make(RestParts parts);
    }

    private static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("getInfo", parts -> call -> Future.succeededFuture(parts.info())),
            Map.entry("getOpenapiDocument", parts -> Documents.serving(Documents.OPENAPI)),
            Map.entry("getAsyncapiDocument", parts -> Documents.serving(Documents.ASYNCAPI)),
            Map.entry("listSessions", parts -> new Sessions(parts.bus(), parts.admission())::list),
            Map.entry("createSession", parts -> new Sessions(parts.bus(), parts.admission())::create),
            Map.entry("getSession", parts -> new Sessions(parts.bus(), parts.admission())::one),
            Map.entry("updateSession", parts -> new Sessions(parts.bus(), parts.admission())::update),
            Map.entry("listTags", parts -> new Sessions(parts.bus(), parts.admission())::tags),
            Map.entry("readSnapshot", parts -> channels(parts)::snapshot),
            Map.entry("readEvents", parts -> channels(parts)::events),
            Map.entry("submitCommand", parts -> new Commands(parts.bus(), parts.admission())::generic),
            Map.entry("readMessages", parts -> new ChatReads(parts.bus(), parts.admission())::messages),
            Map.entry("readMessage", parts -> new ChatReads(parts.bus(), parts.admission())::message),
            Map.entry("readMine", parts -> new ChatReads(parts.bus(), parts.admission())::mine));

    private RestHandlings() {}

    /** The ids of these operations. */
    static Set<String> operations() {
        return MAKERS.keySet();
    }

    static Map<String, Handling> of(RestParts parts) {
        Map<String, Handling> made = new HashMap<>();
        MAKERS.forEach((operation, maker) -> made.put(operation, maker.make(parts)));
        return made;
    }

    private static ChannelReads channels(RestParts parts) {
        return new ChannelReads(parts.bus(), parts.admission(), parts.channels());
    }
}

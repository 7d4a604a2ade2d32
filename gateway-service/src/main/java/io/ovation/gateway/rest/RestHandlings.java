package io.ovation.gateway.rest;

import io.vertx.core.Future;
import java.util.Map;

/** The operations of the contract that are not commands, by their ids. */
final class RestHandlings {
    private RestHandlings() {}

    static Map<String, Handling> of(RestParts parts) {
        Sessions sessions = new Sessions(parts.bus(), parts.admission());
        ChannelReads channels = new ChannelReads(parts.bus(), parts.admission(), parts.channels());
        ChatReads chat = new ChatReads(parts.bus(), parts.admission());
        return Map.ofEntries(
                Map.entry("getInfo", call -> Future.succeededFuture(parts.info())),
                Map.entry("getOpenapiDocument", Documents.serving(Documents.OPENAPI)),
                Map.entry("getAsyncapiDocument", Documents.serving(Documents.ASYNCAPI)),
                Map.entry("listSessions", sessions::list),
                Map.entry("createSession", sessions::create),
                Map.entry("getSession", sessions::one),
                Map.entry("readSnapshot", channels::snapshot),
                Map.entry("readEvents", channels::events),
                Map.entry("submitCommand", new Commands(parts.bus(), parts.admission())::generic),
                Map.entry("readMessages", chat::messages),
                Map.entry("readMessage", chat::message),
                Map.entry("readMine", chat::mine));
    }
}

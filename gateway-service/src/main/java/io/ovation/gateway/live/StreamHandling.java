package io.ovation.gateway.live;

import io.ovation.contracts.ChannelId;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.rest.Call;
import io.ovation.gateway.rest.ChannelReads;
import io.ovation.gateway.rest.Handling;
import io.vertx.core.Future;

/** The REST operation that opens a stream of server-sent events. */
public final class StreamHandling implements Handling {
    private final LiveServer server;
    private final ChannelReads channels;

    public StreamHandling(LiveServer server, ChannelReads channels) {
        this.server = server;
        this.channels = channels;
    }

    @Override
    public Future<Object> handle(Call call) {
        return channels.openedForStream(call).compose(channel -> stream(call, channel));
    }

    private Future<Object> stream(Call call, ChannelId channel) {
        return server.stream(call.http().response(), call.inSession(), call.client(), channel, from(call))
                .map(WRITTEN);
    }

    /** Where a returning reader goes on: its last event id, which is {@code epoch:seq}. */
    private static Position from(Call call) {
        String last = call.header("Last-Event-ID").orElse("");
        int colon = last.lastIndexOf(':');
        try {
            return colon <= 0
                    ? Position.START
                    : new Position(last.substring(0, colon), Math.max(0, Long.parseLong(last.substring(colon + 1))));
        } catch (NumberFormatException notOurs) {
            return Position.START;
        }
    }
}

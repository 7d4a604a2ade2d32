package io.ovation.gateway.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.channel.ChannelEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as people get it: without its audience, and marked when its content is gone.
 *
 * @param redacted true when the body was taken away, else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WireEvent(
        long seq,
        String type,
        Instant at,
        String actor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> body,
        List<Long> redacts,
        @Nullable Long floor,
        @Nullable Boolean redacted) {

    public static WireEvent of(ChannelEvent event) {
        return new WireEvent(
                event.seq(),
                event.type(),
                event.at(),
                event.actor(),
                event.body(),
                event.redacts(),
                event.floor(),
                event.body() == null ? true : null);
    }
}

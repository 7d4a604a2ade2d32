package io.ovation.gateway.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as one person gets it: with what their circles see of it, without its audience, and marked when its content is gone.
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

    /** Stands for an actor that nobody is shown. */
    private static final String ANONYMOUS = "anonymous";

    /** The event in the eyes of somebody who may see it. */
    public static WireEvent of(ChannelEvent event, Viewer viewer) {
        Circles circles = event.circles();
        return new WireEvent(
                event.seq(),
                event.type(),
                event.at(),
                circles != null && circles.actorHidden() ? ANONYMOUS : event.actor(),
                circles == null ? event.body() : merged(event, circles, viewer),
                event.redacts(),
                event.floor(),
                event.body() == null ? true : null);
    }

    /** The same event with the names that the team, or all others, may see. */
    WireEvent masked(NameMask mask, boolean team) {
        return mask.isEmpty() || body == null
                ? this
                : new WireEvent(seq, type, at, actor, mask.object(body, team), redacts, floor, redacted);
    }

    private static Map<String, Object> merged(ChannelEvent event, Circles circles, Viewer viewer) {
        Map<String, Object> body = new LinkedHashMap<>(event.body() == null ? Map.of() : event.body());
        Stream.concat(circles.parts().stream(), circles.lasting().stream())
                .filter(part -> viewer.isIn(part.audience()))
                .forEach(part -> body.putAll(part.body()));
        return body;
    }
}

package io.ovation.contracts.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.ovation.contracts.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a channel, as it stands in the journal and goes to everyone who may see it.
 *
 * @param seq place in the channel, dense from 1
 * @param type past-tense kebab-case name, for example {@code message-posted}
 * @param at when the owner decided it, UTC, milliseconds
 * @param actor person id of who caused it, or {@code system}
 * @param body what the type says, which may be nothing, or null once it was redacted
 * @param audience who may see it
 * @param redacts the seqs whose bodies nobody may see from now on; usually none
 * @param floor attendees see nothing up to and including this seq from now on, or null
 * @param circles what those who see it see differently, or null when all see the same
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChannelEvent(
        long seq,
        String type,
        Instant at,
        String actor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> body,
        Audience audience,
        @JsonProperty("redacts") List<Long> redacts,
        @Nullable Long floor,
        @Nullable Circles circles) {

    /** Reads the stored and wire forms, where {@code redacts} is absent when it is empty. */
    public ChannelEvent {
        redacts = redacts == null ? List.of() : List.copyOf(redacts);
    }

    /** An event of which everybody who sees it sees the same. */
    public ChannelEvent(
            long seq,
            String type,
            Instant at,
            String actor,
            @Nullable Map<String, Object> body,
            Audience audience,
            List<Long> redacts,
            @Nullable Long floor) {
        this(seq, type, at, actor, body, audience, redacts, floor, null);
    }

    /** The same place in the channel without its content. */
    public ChannelEvent redacted() {
        return new ChannelEvent(
                seq, type, at, actor, null, audience, redacts, floor, circles == null ? null : circles.redacted());
    }
}

package io.ovation.contracts.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What the circles of people who see one event see of it differently.
 *
 * @param parts fields that only a circle sees; gone when the event is redacted
 * @param lasting the same, but kept when the event is redacted: nothing in them is what a deletion is about
 * @param actorHidden whether nobody sees who caused the event; the row keeps it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Circles(
        @JsonProperty("parts") List<CirclePart> parts,
        @JsonProperty("lasting") List<CirclePart> lasting,
        boolean actorHidden) {
    /** The most parts of either kind in one event. */
    public static final int MAX_PARTS = 50;

    /** Reads the stored and wire forms, where an empty list is absent; an {@link IllegalArgumentException} says that there are too many. */
    public Circles {
        parts = parts == null ? List.of() : List.copyOf(parts);
        lasting = lasting == null ? List.of() : List.copyOf(lasting);
        if (parts.size() > MAX_PARTS || lasting.size() > MAX_PARTS) {
            throw new IllegalArgumentException("more than " + MAX_PARTS + " parts in one event");
        }
    }

    /** What stays of it when the event is redacted. */
    public Circles redacted() {
        return new Circles(List.of(), lasting, actorHidden);
    }
}

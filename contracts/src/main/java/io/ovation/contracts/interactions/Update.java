package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification from the moderators to everyone.
 *
 * @param id seq of the event that sent it
 * @param title at most {@link #TITLE} code points, or null
 * @param text at most {@link #TEXT} code points
 * @param at when it was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Update(long id, @Nullable String title, String text, Instant at) {
    public static final int TITLE = 100;
    public static final int TEXT = 1_000;
}

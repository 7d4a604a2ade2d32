package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as both see it.
 *
 * @param seq its id
 * @param at when it was written
 * @param author who wrote it, or null when it was deleted
 * @param text the text, or null when it was deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrivateMessage(
        long seq,
        Instant at,
        @Nullable PersonView author,
        @Nullable String text) {}

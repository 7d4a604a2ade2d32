package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest message of a conversation.
 *
 * @param seq its id
 * @param at when it was written
 * @param mine whether the reader wrote it
 * @param text its first 120 characters, or null when it was deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastMessage(
        long seq, Instant at, boolean mine, @Nullable String text) {}

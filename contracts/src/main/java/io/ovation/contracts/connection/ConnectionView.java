package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connection as one of its people sees it.
 *
 * @param conversation id of the conversation
 * @param other the other one
 * @param state what they are to each other
 * @param since when something last changed that the reader may know of
 * @param last the newest message, or null
 * @param unread messages of the other that the reader has not read, at most 50
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConnectionView(
        String conversation,
        PersonView other,
        ConnectionState state,
        Instant since,
        @Nullable LastMessage last,
        int unread) {}

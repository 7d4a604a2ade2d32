package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the event.
 *
 * @param person id
 * @param name as the caller sees it
 * @param conversation id of the conversation with them
 * @param state what they are to the caller, or null when they are nothing yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundParticipant(
        String person,
        String name,
        String conversation,
        @Nullable ConnectionState state) {}

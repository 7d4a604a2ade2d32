package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some messages, oldest first.
 *
 * @param messages the messages
 * @param nextBefore the {@code before} of the next page, or null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationPage(
        List<PrivateMessage> messages, @Nullable Long nextBefore) {}

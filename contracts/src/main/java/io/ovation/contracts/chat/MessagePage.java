package io.ovation.contracts.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some messages, oldest first. A page may have fewer messages than asked, even none, while there are more: then ask again.
 *
 * @param messages the messages
 * @param more whether there may be older ones
 * @param nextBefore the {@code before} of the next page, or null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagePage(
        List<MessageView> messages, boolean more, @Nullable Long nextBefore) {}

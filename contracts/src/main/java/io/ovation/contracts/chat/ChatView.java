package io.ovation.contracts.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who joins the chat sees.
 *
 * @param messages the newest, oldest first, up to 50
 * @param more whether there are older ones, to be had by {@code read-messages}
 * @param pinned messages at the top, in the order in which they were pinned
 * @param blocked who may not write, for the team; null for attendees
 * @param floor the seq up to which the chat was cleared, 0 when it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatView(
        List<MessageView> messages,
        boolean more,
        List<PinView> pinned,
        @Nullable List<PersonView> blocked,
        long floor) {
    /** The most messages in a view. */
    public static final int MESSAGES = 50;
}

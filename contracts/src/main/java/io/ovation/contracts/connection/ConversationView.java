package io.ovation.contracts.connection;

import java.util.List;

/**
 * What one of two people sees who opens their conversation.
 *
 * @param messages the newest, oldest first, up to 50
 * @param more whether there are older ones
 */
public record ConversationView(List<PrivateMessage> messages, boolean more) {
    /** The most messages in a view. */
    public static final int MESSAGES = 50;
}

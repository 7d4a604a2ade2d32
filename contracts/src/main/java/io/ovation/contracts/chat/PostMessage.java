package io.ovation.contracts.chat;

import org.jspecify.annotations.Nullable;

/**
 * Writes a message.
 *
 * @param text 1 to the configured number of code points (2,000 unless changed), with line feeds but no other control characters
 * @param replyTo seq of the message that this one answers, or null
 */
public record PostMessage(String text, @Nullable Long replyTo) implements ChatCommand {
    public static final String TYPE = "post-message";

    @Override
    public String type() {
        return TYPE;
    }
}

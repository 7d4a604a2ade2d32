package io.ovation.contracts.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A message was written; its seq is its id.
 *
 * @param text the text, in Unicode normalization form C
 * @param author who wrote it, as they were then
 * @param replyTo what it answers, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagePosted(
        String text, AuthorView author, @Nullable ReplyQuote replyTo) implements ChatEvent {
    public static final String TYPE = "message-posted";

    @Override
    public String type() {
        return TYPE;
    }
}

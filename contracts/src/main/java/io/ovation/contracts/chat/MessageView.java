package io.ovation.contracts.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as everyone sees it. When it was deleted only its place is left: no text, author, quote or reactions.
 *
 * @param seq its id
 * @param text the text, or null when deleted
 * @param author who wrote it, or null when deleted
 * @param at when it was written
 * @param replyTo what it answers, or null
 * @param reactions people by reaction; empty when nobody reacted
 * @param deleted who took it away, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        long seq,
        @Nullable String text,
        @Nullable AuthorView author,
        Instant at,
        @Nullable ReplyQuote replyTo,
        Map<String, Long> reactions,
        @Nullable Deleter deleted) {}

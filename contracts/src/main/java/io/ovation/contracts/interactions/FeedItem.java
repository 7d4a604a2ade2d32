package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the feed.
 *
 * @param id names it for as long as it stands there: the channel that it is from and its place in it, for example {@code chat/41}
 * @param kind what it is
 * @param at when it came into the feed
 * @param origin the seq by which commands of its channel name it: the message, the question, or the interaction
 * @param text the message, the question, or what heads the interaction
 * @param author who wrote it, or null when a question was listed without a name
 * @param answers the public answers of a question, oldest first; else empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedItem(
        String id,
        FeedKind kind,
        Instant at,
        long origin,
        String text,
        @Nullable FeedAuthor author,
        List<FeedAnswer> answers) {}

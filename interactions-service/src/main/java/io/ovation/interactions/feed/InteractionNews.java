package io.ovation.interactions.feed;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedKind;
import io.ovation.contracts.interactions.FeedSource;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionChange;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What interactions tell the feed: which of them are shown. Only what an event shows to everyone is read here. The item names the interaction; how it
 * stands and what was answered is for its own channel to say.
 */
final class InteractionNews {
    static final String CHANNEL = InteractionsEndpoints.INTERACTIONS;

    private InteractionNews() {}

    static Optional<News> of(ChannelEvent event) {
        return parts(event.circles())
                .filter(part -> part.audience().equals(Audience.EVERYONE))
                .map(part -> Json.record(part.body(), InteractionChange.class))
                .flatMap(change -> news(change, new FeedSource(CHANNEL, event.seq()), event.at()).stream())
                .findFirst();
    }

    private static Stream<CirclePart> parts(@Nullable Circles circles) {
        return circles == null ? Stream.empty() : Stream.concat(circles.parts().stream(), circles.lasting().stream());
    }

    private static Optional<News> news(InteractionChange change, FeedSource source, Instant at) {
        Interaction shown = change.shown();
        if (shown != null) {
            return Optional.of(new News.Publish(item(shown, at), source));
        }
        Long removed = change.removed();
        return removed == null ? Optional.empty() : Optional.of(new News.Remove(List.of(id(removed)), source));
    }

    private static FeedItem item(Interaction shown, Instant at) {
        return new FeedItem(
                id(shown.id()),
                FeedKind.INTERACTION,
                Objects.requireNonNullElse(shown.publishedAt(), at),
                shown.id(),
                shown.content().headline(),
                null,
                List.of());
    }

    private static String id(long interaction) {
        return CHANNEL + "/" + interaction;
    }
}

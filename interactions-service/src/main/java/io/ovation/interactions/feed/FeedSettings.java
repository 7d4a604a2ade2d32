package io.ovation.interactions.feed;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/** How often the feed of a session that somebody watches looks for news in the channels that it shows, in milliseconds. */
public record FeedSettings(int followMillis) {
    public static FeedSettings from(Settings settings) {
        return new FeedSettings(
                settings.number(
                        "OVATION_FEED_FOLLOW_MILLIS",
                        500,
                        Range.millis(50, 10_000),
                        "How often the feed of a session that somebody watches looks for what was pinned, answered and published."));
    }
}

package io.ovation.contracts.interactions;

import java.util.List;

/** What everybody who opens the feed sees: the newest first, at most {@link #ITEMS}. */
public record FeedView(List<FeedItem> items) {
    /** The most items in the feed; the oldest leave it. */
    public static final int ITEMS = 200;
}

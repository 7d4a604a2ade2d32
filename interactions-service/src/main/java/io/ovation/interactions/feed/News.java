package io.ovation.interactions.feed;

import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedSource;
import java.util.List;

/** What an event of another channel means for the feed. */
sealed interface News {

    /** Where it comes from. */
    FeedSource source();

    /** Something to show. */
    record Publish(FeedItem item, FeedSource source) implements News {}

    /** Something that may no longer be shown; those that are not there are no matter. */
    record Remove(List<String> ids, FeedSource source) implements News {
        public Remove {
            ids = List.copyOf(ids);
        }
    }

    /** Something that the event does not tell as a whole; what it is now has to be looked up under this seq. */
    record LookUp(long origin, FeedSource source) implements News {}

    /** Everything of a channel is gone. */
    record RemoveAll(FeedSource source) implements News {}
}

package io.ovation.contracts.interactions;

import java.util.List;

/** These are no longer in the feed; redacts the rows that had published them. */
public record ItemsRemoved(List<String> ids, FeedSource source) implements FeedEvent {
    public static final String TYPE = "items-removed";

    @Override
    public String type() {
        return TYPE;
    }
}

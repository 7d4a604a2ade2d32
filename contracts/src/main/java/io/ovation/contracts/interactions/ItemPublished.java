package io.ovation.contracts.interactions;

/** Something stands at the top of the feed, in place of what had its id; redacts the row that had published that. */
public record ItemPublished(FeedItem item, FeedSource source) implements FeedEvent {
    public static final String TYPE = "item-published";

    @Override
    public String type() {
        return TYPE;
    }
}

package io.ovation.contracts.interactions;

/** What happened in the feed; {@link #type} is its name in {@code ChannelEvent}, the record its body. */
public sealed interface FeedEvent permits ItemPublished, ItemsRemoved {

    /** The past-tense kebab-case name on the wire. */
    String type();
}

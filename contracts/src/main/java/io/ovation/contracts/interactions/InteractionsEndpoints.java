package io.ovation.contracts.interactions;

import io.ovation.contracts.channel.ChannelEndpoints;

/** What interactions-service answers. Each call carries the caller's token. */
public final class InteractionsEndpoints {
    public static final String SERVICE = "interactions-service";

    /** The channel of each session that shows what was pinned and published. */
    public static final String FEED = "feed";

    /** Subscriptions and logs of the channel {@code feed} of every session; nobody commands it. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    private InteractionsEndpoints() {}
}

package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;

/** Somebody who listens to channels; what it does with a frame when it is slow is its own affair. */
public interface Subscriber {
    /** Whose eyes. */
    Viewer viewer();

    /** New events of a channel. */
    void deliver(ChannelId channel, Frames frames);

    /** People in a channel are shown in another way now. */
    void renamed(ChannelId channel, String frame);

    /** The channel's past is another one now; subscribe again. */
    void startOver(ChannelId channel);
}

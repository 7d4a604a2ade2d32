package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Whisper;

/** Somebody who listens to channels; what it does with a frame when it is slow is its own affair. */
public interface Subscriber {
    /** Whose eyes. */
    Viewer viewer();

    /** New events of a channel. */
    void deliver(ChannelId channel, Frames frames);

    /** What its connection calls itself, or empty when it said nothing of it. */
    default String peer() {
        return "";
    }

    /** Something for this connection alone, which is in no log. */
    default void whispered(Whisper whisper) {}

    /** People in a channel are shown in another way now. */
    void renamed(ChannelId channel, String frame);

    /** The channel's past is another one now; subscribe again. */
    void startOver(ChannelId channel);
}

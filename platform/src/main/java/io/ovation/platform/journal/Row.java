package io.ovation.platform.journal;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;

/**
 * One row of the journal: an event, and the client id that makes it happen once.
 *
 * @param channel the log
 * @param clientId the sender's id; unique for each (channel, actor)
 * @param event the fact, whose seq is the row's place
 */
public record Row(ChannelId channel, String clientId, ChannelEvent event) {

    /** The document id: unique for each (channel, seq), so that the store lets only one writer have a place. */
    public String id() {
        return id(channel, event.seq());
    }

    /** The document id of a place in a channel. */
    public static String id(ChannelId channel, long seq) {
        return channel + "#" + "%012d".formatted(seq);
    }

    /** The value of the unique key that lets each action in once. */
    public String once() {
        return once(channel, event.actor(), clientId);
    }

    /** The unique key of an action: the same sender's same client id in the same channel is the same action. */
    public static String once(ChannelId channel, String actor, String clientId) {
        return channel + "|" + actor + "|" + clientId;
    }
}

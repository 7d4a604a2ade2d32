package io.ovation.contracts.chat;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;

/**
 * What is answered about one kind of rooms that messages are written in.
 *
 * @param channel the name of its channel in every session
 * @param channels commands, subscriptions and logs
 * @param page a page of older messages
 * @param one one message, for example the one that a reply answers
 * @param mine what concerns only the caller
 */
public record MessageEndpoints(
        String channel,
        ChannelEndpoints channels,
        Endpoint<ReadMessages, MessagePage> page,
        Endpoint<ReadMessage, MessageView> one,
        Endpoint<ReadMine, Mine> mine) {

    static MessageEndpoints of(String channel, String service, String prefix) {
        return new MessageEndpoints(
                channel,
                ChannelEndpoints.of(service, prefix),
                new Endpoint<>(prefix + "read-messages", service, ReadMessages.class, MessagePage.class),
                new Endpoint<>(prefix + "read-message", service, ReadMessage.class, MessageView.class),
                new Endpoint<>(prefix + "read-mine", service, ReadMine.class, Mine.class));
    }
}

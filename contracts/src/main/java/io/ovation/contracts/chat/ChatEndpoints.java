package io.ovation.contracts.chat;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;

/** What chat-service answers. Each call carries the caller's token. */
public final class ChatEndpoints {
    public static final String SERVICE = "chat-service";

    /** Commands, subscriptions and logs of the channel {@code chat} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** A page of older messages. */
    public static final Endpoint<ReadMessages, MessagePage> READ_MESSAGES =
            new Endpoint<>("read-messages", SERVICE, ReadMessages.class, MessagePage.class);

    /** One message, for example the one that a reply answers. */
    public static final Endpoint<ReadMessage, MessageView> READ_MESSAGE =
            new Endpoint<>("read-message", SERVICE, ReadMessage.class, MessageView.class);

    /** What concerns only the caller. */
    public static final Endpoint<ReadMine, Mine> READ_MINE =
            new Endpoint<>("read-mine", SERVICE, ReadMine.class, Mine.class);

    private ChatEndpoints() {}
}

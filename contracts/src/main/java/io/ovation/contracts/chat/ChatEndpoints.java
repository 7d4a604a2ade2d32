package io.ovation.contracts.chat;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;

/** What chat-service answers. Each call carries the caller's token. */
public final class ChatEndpoints {
    public static final String SERVICE = "chat-service";

    /** The group chat of every session. */
    public static final MessageEndpoints GROUP = MessageEndpoints.of("chat", SERVICE, "");

    /** The backchannel of every session. */
    public static final MessageEndpoints BACKCHANNEL = MessageEndpoints.of("backchannel", SERVICE, "backchannel-");

    /** Commands, subscriptions and logs of the channel {@code chat} of every session. */
    public static final ChannelEndpoints CHANNELS = GROUP.channels();

    /** A page of older messages of the group chat. */
    public static final Endpoint<ReadMessages, MessagePage> READ_MESSAGES = GROUP.page();

    /** One message of the group chat. */
    public static final Endpoint<ReadMessage, MessageView> READ_MESSAGE = GROUP.one();

    /** What of the group chat concerns only the caller. */
    public static final Endpoint<ReadMine, Mine> READ_MINE = GROUP.mine();

    private ChatEndpoints() {}
}

package io.ovation.contracts.connection;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;

/** What chat-service answers about private chat. */
public final class ConnectionEndpoints {
    public static final String SERVICE = "chat-service";

    /** The channel of each event that tells people what has become of their connections, each of their own alone. */
    public static final String NEWS = "private";

    /** The first part of the names of conversations, {@code conversation/<id>}; see {@link ConversationId}. */
    public static final String CONVERSATION = "conversation";

    /** Subscriptions and logs of the channel {@code private} of every event. */
    public static final ChannelEndpoints NEWS_CHANNELS = ChannelEndpoints.of(SERVICE, "private-");

    /** Commands, subscriptions and logs of every conversation. */
    public static final ChannelEndpoints CONVERSATION_CHANNELS = ChannelEndpoints.of(SERVICE, "conversation-");

    /** The caller's own connections. */
    public static final Endpoint<ListConnections, ConnectionList> LIST_CONNECTIONS =
            new Endpoint<>("list-connections", SERVICE, ListConnections.class, ConnectionList.class);

    /** Others of the event. */
    public static final Endpoint<FindParticipants, ParticipantPage> FIND_PARTICIPANTS =
            new Endpoint<>("find-participants", SERVICE, FindParticipants.class, ParticipantPage.class);

    /** A page of a conversation. */
    public static final Endpoint<ReadConversation, ConversationPage> READ_CONVERSATION =
            new Endpoint<>("read-conversation", SERVICE, ReadConversation.class, ConversationPage.class);

    /** News for one person; services only, without a token. */
    public static final Endpoint<TellPerson, Nothing> TELL_PERSON =
            new Endpoint<>("tell-person", SERVICE, TellPerson.class, Nothing.class);

    /** What people told the event's organizers of others. */
    public static final Endpoint<ListReports, ReportPage> LIST_REPORTS =
            new Endpoint<>("list-reports", SERVICE, ListReports.class, ReportPage.class);

    /** Puts a report away. */
    public static final Endpoint<SettleReport, PersonReport> SETTLE_REPORT =
            new Endpoint<>("settle-report", SERVICE, SettleReport.class, PersonReport.class);

    private ConnectionEndpoints() {}
}

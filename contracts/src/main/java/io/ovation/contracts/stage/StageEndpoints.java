package io.ovation.contracts.stage;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;

/** What stage-service answers. */
public final class StageEndpoints {
    public static final String SERVICE = "stage-service";

    /** The channel of each session that tells of the session itself. */
    public static final String CHANNEL = "stage";

    /** Subscriptions and logs of the channel {@code stage} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** What somebody is in a session; asked by gateways with their own token. */
    public static final Endpoint<ResolveVisitor, ResolvedVisitor> RESOLVE_VISITOR =
            new Endpoint<>("resolve-visitor", SERVICE, ResolveVisitor.class, ResolvedVisitor.class);

    /** What many visitors are in one session; asked by gateways with their own token when the session or its people changed. */
    public static final Endpoint<ResolveVisitors, ResolvedVisitors> RESOLVE_VISITORS =
            new Endpoint<>("resolve-visitors", SERVICE, ResolveVisitors.class, ResolvedVisitors.class);

    /** One session; a service asks without a token, a person's token sees only what that person may. */
    public static final Endpoint<ReadSession, SessionSettings> READ_SESSION =
            new Endpoint<>("read-session", SERVICE, ReadSession.class, SessionSettings.class);

    /** The sessions that the caller may see listed. */
    public static final Endpoint<ListSessions, SessionList> LIST_SESSIONS =
            new Endpoint<>("list-sessions", SERVICE, ListSessions.class, SessionList.class);

    /** The tags of the sessions that the caller may see listed. */
    public static final Endpoint<ListTags, TagList> LIST_TAGS =
            new Endpoint<>("list-tags", SERVICE, ListTags.class, TagList.class);

    /** Another state of a session, by somebody who moderates it. */
    public static final Endpoint<UpdateSession, SessionView> UPDATE_SESSION =
            new Endpoint<>("update-session", SERVICE, UpdateSession.class, SessionView.class);

    /** A new session, by an admin or organizer. */
    public static final Endpoint<CreateSession, SessionView> CREATE_SESSION =
            new Endpoint<>("create-session", SERVICE, CreateSession.class, SessionView.class);

    private StageEndpoints() {}
}

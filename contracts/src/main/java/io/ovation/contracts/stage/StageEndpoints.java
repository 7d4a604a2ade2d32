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

    /** The sessions that the caller may see listed; a service asks without a token and sees all of the account. */
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

    /** The channel of each account that tells of people's settings; its session is {@link #NO_SESSION}. */
    public static final String SETTINGS_CHANNEL = "settings";

    /** Stands for the session in channels of a whole account. */
    public static final String NO_SESSION = "-";

    /** Logs of the channel {@code settings} of every account; for gateways, never for people. */
    public static final ChannelEndpoints SETTINGS_CHANNELS = ChannelEndpoints.of(SERVICE, "settings-");

    /** The caller's own settings. */
    public static final Endpoint<ReadSettings, PersonalSettings> READ_SETTINGS =
            new Endpoint<>("read-settings", SERVICE, ReadSettings.class, PersonalSettings.class);

    /** Changes the caller's own settings. */
    public static final Endpoint<UpdateSettings, SettingsUpdated> UPDATE_SETTINGS =
            new Endpoint<>("update-settings", SERVICE, UpdateSettings.class, SettingsUpdated.class);

    /** What others chose; services only, without a token. */
    public static final Endpoint<ReadChoices, PeopleChoices> READ_CHOICES =
            new Endpoint<>("read-choices", SERVICE, ReadChoices.class, PeopleChoices.class);

    /** The caller accepts the text of their session. */
    public static final Endpoint<AcceptConsent, ConsentGiven> ACCEPT_CONSENT =
            new Endpoint<>("accept-consent", SERVICE, AcceptConsent.class, ConsentGiven.class);

    /** What the caller has accepted. */
    public static final Endpoint<ListMyConsents, MyConsents> LIST_MY_CONSENTS =
            new Endpoint<>("list-my-consents", SERVICE, ListMyConsents.class, MyConsents.class);

    /** Who accepted the text of the caller's session; organizers only. */
    public static final Endpoint<ListConsents, ConsentPage> LIST_CONSENTS =
            new Endpoint<>("list-consents", SERVICE, ListConsents.class, ConsentPage.class);

    private StageEndpoints() {}
}

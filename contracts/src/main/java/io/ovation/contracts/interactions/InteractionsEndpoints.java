package io.ovation.contracts.interactions;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.StateEndpoints;

/** What interactions-service answers. Each call carries the caller's token. */
public final class InteractionsEndpoints {
    public static final String SERVICE = "interactions-service";

    /** The channel of each session that shows what was pinned and published. */
    public static final String FEED = "feed";

    /** The channel of each session with its polls, quizzes, surveys and announcements. */
    public static final String INTERACTIONS = "interactions";

    /** The channel of each session with what moderators told everyone. */
    public static final String UPDATES = "updates";

    /** The state channel of each session with the reactions of the last moment. */
    public static final String REACTIONS = "reactions";

    /** Subscriptions and logs of the channel {@code feed} of every session; nobody commands it. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** Commands, subscriptions and logs of the channel {@code interactions} of every session. */
    public static final ChannelEndpoints INTERACTION_CHANNELS = ChannelEndpoints.of(SERVICE, "interactions-");

    /** Commands, subscriptions and logs of the channel {@code updates} of every session. */
    public static final ChannelEndpoints UPDATE_CHANNELS = ChannelEndpoints.of(SERVICE, "updates-");

    /** The state channel {@code reactions} of every session. */
    public static final StateEndpoints REACTION_STATE = StateEndpoints.of(SERVICE, "reactions-");

    /** A page of updates. */
    public static final Endpoint<ListUpdates, UpdatePage> LIST_UPDATES =
            new Endpoint<>("list-updates", SERVICE, ListUpdates.class, UpdatePage.class);

    /** The interactions that the caller may see. */
    public static final Endpoint<ListInteractions, InteractionsView> LIST_INTERACTIONS =
            new Endpoint<>("list-interactions", SERVICE, ListInteractions.class, InteractionsView.class);

    /** The caller's own answers. */
    public static final Endpoint<ReadMyAnswers, MyAnswers> READ_MY_ANSWERS =
            new Endpoint<>("read-my-answers", SERVICE, ReadMyAnswers.class, MyAnswers.class);

    /** Answers of people to one interaction. */
    public static final Endpoint<ListAnswers, AnswerPage> LIST_ANSWERS =
            new Endpoint<>("list-answers", SERVICE, ListAnswers.class, AnswerPage.class);

    /** All answers of a session, for reports; services only, without a token. */
    public static final Endpoint<ReadAllAnswers, AllAnswers> READ_ALL_ANSWERS =
            new Endpoint<>("read-all-answers", SERVICE, ReadAllAnswers.class, AllAnswers.class);

    private InteractionsEndpoints() {}
}

package io.ovation.contracts.qna;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;

/** What qna-service answers. Each call carries the caller's token. */
public final class QnaEndpoints {
    public static final String SERVICE = "qna-service";

    /** Commands, subscriptions and logs of the channel {@code qna} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** Listed questions. */
    public static final Endpoint<ListQuestions, QuestionPage> LIST_QUESTIONS =
            new Endpoint<>("list-questions", SERVICE, ListQuestions.class, QuestionPage.class);

    /** Threads by state, for the team. */
    public static final Endpoint<ListThreads, ThreadList> LIST_THREADS =
            new Endpoint<>("list-threads", SERVICE, ListThreads.class, ThreadList.class);

    /** What was written in one thread. */
    public static final Endpoint<ReadThread, ThreadPage> READ_THREAD =
            new Endpoint<>("read-thread", SERVICE, ReadThread.class, ThreadPage.class);

    /** Questions like a text. */
    public static final Endpoint<FindSimilar, SimilarQuestions> FIND_SIMILAR =
            new Endpoint<>("find-similar", SERVICE, FindSimilar.class, SimilarQuestions.class);

    /** The caller's own votes and likes. */
    public static final Endpoint<ReadMyReactions, MyReactions> READ_MY_REACTIONS =
            new Endpoint<>("read-my-reactions", SERVICE, ReadMyReactions.class, MyReactions.class);

    /** A part of everything, for reports. */
    public static final Endpoint<ReadExport, ExportPage> READ_EXPORT =
            new Endpoint<>("read-export", SERVICE, ReadExport.class, ExportPage.class);

    private QnaEndpoints() {}
}

package io.ovation.contracts.qna;

/** What a person may ask Q&A to do; {@link #type} is its name in {@code SubmitCommand}, the record its body. */
public sealed interface QnaCommand
        permits AskQuestion,
                ReplyToThread,
                ClaimThread,
                ReleaseThread,
                HandThread,
                StartAnswering,
                SeeThread,
                ApproveQuestion,
                DismissQuestion,
                PublishAnswer,
                UnpublishQuestion,
                MarkAnsweredLive,
                MarkAnswered,
                ReopenThread,
                DeleteEntry,
                PinQuestion,
                UnpinQuestion,
                BlockAsker,
                UnblockAsker,
                ReactionCommand {

    /** The imperative kebab-case name on the wire. */
    String type();
}

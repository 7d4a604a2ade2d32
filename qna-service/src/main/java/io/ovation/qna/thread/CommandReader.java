package io.ovation.qna.thread;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.BlockAsker;
import io.ovation.contracts.qna.ClaimThread;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.DismissQuestion;
import io.ovation.contracts.qna.HandThread;
import io.ovation.contracts.qna.LikeEntry;
import io.ovation.contracts.qna.MarkAnswered;
import io.ovation.contracts.qna.MarkAnsweredLive;
import io.ovation.contracts.qna.PinQuestion;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.ReleaseThread;
import io.ovation.contracts.qna.ReopenThread;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.SeeThread;
import io.ovation.contracts.qna.StartAnswering;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.UnblockAsker;
import io.ovation.contracts.qna.UnlikeEntry;
import io.ovation.contracts.qna.UnpinQuestion;
import io.ovation.contracts.qna.UnpublishQuestion;
import io.ovation.contracts.qna.UpvoteQuestion;
import io.ovation.platform.channel.CommandBody;
import io.ovation.platform.text.MessageText;

/** Reads a command from what a client sent: only the fields it has. */
final class CommandReader {
    /** The longest reason for a dismissal, in code points. */
    static final int REASON_CODE_POINTS = 200;

    private static final String THREAD = "thread";
    private static final String QUESTION = "question";
    private static final String ENTRY = "entry";

    private final MessageText texts;
    private final MessageText reasons = new MessageText("reason", REASON_CODE_POINTS);

    CommandReader(MessageText texts) {
        this.texts = texts;
    }

    /** The command; fails with a problem that names the field and the rule it breaks. */
    QnaCommand read(SubmitCommand sent) {
        CommandBody body = new CommandBody(sent.body());
        QnaCommand command = read(sent.type(), body);
        body.check();
        return command;
    }

    private QnaCommand read(String type, CommandBody body) {
        return switch (type) {
            case AskQuestion.TYPE -> new AskQuestion(body.text(texts), body.flag("anonymous"));
            case ReplyToThread.TYPE ->
                new ReplyToThread(
                        body.seq(THREAD), body.text(texts), body.optionalSeq("replyTo"), body.flag("publicly"));
            case ClaimThread.TYPE -> new ClaimThread(body.seq(THREAD));
            case ReleaseThread.TYPE -> new ReleaseThread(body.seq(THREAD));
            case HandThread.TYPE -> new HandThread(body.seq(THREAD), body.person("person"));
            case StartAnswering.TYPE -> new StartAnswering(body.seq(THREAD));
            case SeeThread.TYPE -> new SeeThread(body.seq(THREAD));
            case MarkAnswered.TYPE -> new MarkAnswered(body.seq(THREAD));
            case ReopenThread.TYPE -> new ReopenThread(body.seq(THREAD));
            case BlockAsker.TYPE -> new BlockAsker(body.seq(THREAD));
            case UnblockAsker.TYPE -> new UnblockAsker(body.seq(THREAD));
            default -> aboutQuestion(type, body);
        };
    }

    private QnaCommand aboutQuestion(String type, CommandBody body) {
        return switch (type) {
            case ApproveQuestion.TYPE -> new ApproveQuestion(body.seq(QUESTION));
            case DismissQuestion.TYPE -> new DismissQuestion(body.seq(QUESTION), body.optionalText(reasons));
            case PublishAnswer.TYPE ->
                new PublishAnswer(body.seq(QUESTION), body.optionalSeq("answer"), body.flag("nameless"));
            case UnpublishQuestion.TYPE -> new UnpublishQuestion(body.seq(QUESTION));
            case MarkAnsweredLive.TYPE -> new MarkAnsweredLive(body.seq(QUESTION));
            case PinQuestion.TYPE -> new PinQuestion(body.seq(QUESTION));
            case UnpinQuestion.TYPE -> new UnpinQuestion(body.seq(QUESTION));
            case UpvoteQuestion.TYPE -> new UpvoteQuestion(body.seq(QUESTION));
            case TakeBackUpvote.TYPE -> new TakeBackUpvote(body.seq(QUESTION));
            case LikeEntry.TYPE -> new LikeEntry(body.seq(ENTRY));
            case UnlikeEntry.TYPE -> new UnlikeEntry(body.seq(ENTRY));
            case DeleteEntry.TYPE -> new DeleteEntry(body.seq(ENTRY));
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "Q&A has no such command.")
                        .failure();
        };
    }
}

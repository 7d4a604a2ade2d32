package io.ovation.stage.attachment;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.DeleteAttachment;
import io.ovation.contracts.attachment.UpdateAttachment;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.Map;

/** Who may see and change the channel {@code attachments}: it is open to whom its session is, and moderators change it. */
final class AttachmentRules implements ChannelRules<AttachmentState, AttachmentCommand> {
    private final ChannelLogic<AttachmentState, AttachmentCommand> logic = new AttachmentLogic();
    private final Sessions sessions;

    AttachmentRules(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ChannelLogic<AttachmentState, AttachmentCommand> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return channel.equals(caller.channel(AttachmentEndpoints.CHANNEL))
                ? mayLook(caller)
                : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    /** Fails unless the caller may open the session that they are in. */
    Future<Void> mayLook(Caller caller) {
        return sessions.settings(caller.account(), caller.session())
                .compose(session -> session.opensTo(caller.role())
                        ? Future.succeededFuture()
                        : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    @Override
    public Future<AttachmentCommand> prepare(SubmitCommand command, Caller caller) {
        if (!caller.role().moderates()) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        try {
            return mayLook(caller).map(read(command));
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
    }

    private static AttachmentCommand read(SubmitCommand command) {
        AttachmentTexts texts = new AttachmentTexts(command.body());
        return switch (command.type()) {
            case UpdateAttachment.TYPE -> new AttachmentCommand.Update(texts.update());
            case DeleteAttachment.TYPE -> new AttachmentCommand.Delete(texts.delete());
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "Attachments have no such command.")
                        .failure();
        };
    }

    @Override
    public Map<String, Object> view(AttachmentState state, boolean team) {
        return Json.map(state.view());
    }
}

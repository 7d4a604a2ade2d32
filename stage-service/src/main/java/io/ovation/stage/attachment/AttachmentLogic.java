package io.ovation.stage.attachment;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentAdded;
import io.ovation.contracts.attachment.AttachmentChanged;
import io.ovation.contracts.attachment.AttachmentDeleted;
import io.ovation.contracts.attachment.AttachmentProblems;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.UpdateAttachment;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import io.ovation.stage.attachment.AttachmentState.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of the list. An event about an attachment blanks the one before it, so that old titles do not stay behind. */
final class AttachmentLogic implements ChannelLogic<AttachmentState, AttachmentCommand> {
    @Override
    public AttachmentState empty() {
        return AttachmentState.EMPTY;
    }

    @Override
    public Decision decide(AttachmentState state, AttachmentCommand command, Instant at) {
        if (command instanceof AttachmentCommand.Add add) {
            return add(state, add);
        }
        String id = command instanceof AttachmentCommand.Update update
                ? update.wanted().attachment()
                : ((AttachmentCommand.Delete) command).attachment();
        return state.find(id)
                .map(kept -> command instanceof AttachmentCommand.Update update
                        ? update(kept, update.wanted())
                        : happened(AttachmentDeleted.TYPE, new AttachmentDeleted(id), kept))
                .orElseGet(() -> Decision.refused(Problems.NOT_FOUND));
    }

    private static Decision add(AttachmentState state, AttachmentCommand.Add add) {
        if (state.find(add.view().id()).isPresent()) {
            return Decision.unchanged();
        }
        if (state.attachments().size() >= add.limit()) {
            return Decision.refused(full(add.limit()));
        }
        return Decision.happened(AttachmentAdded.TYPE, Json.map(new AttachmentAdded(add.view())), Audience.EVERYONE);
    }

    static Problem full(int limit) {
        return AttachmentProblems.ATTACHMENTS_FULL.withDetail("At most " + limit + " attachments.");
    }

    private static Decision update(Kept kept, UpdateAttachment wanted) {
        String title = Objects.requireNonNullElse(wanted.title(), kept.view().title());
        String given = wanted.description();
        String description = given == null ? kept.view().description() : emptyIsNone(given);
        AttachmentView changed = kept.view().described(title, description);
        return changed.equals(kept.view())
                ? Decision.unchanged()
                : happened(AttachmentChanged.TYPE, new AttachmentChanged(changed), kept);
    }

    private static @Nullable String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Decision happened(String type, Object event, Kept before) {
        return Decision.redacting(type, Json.map(event), Audience.EVERYONE, List.of(before.row()));
    }

    @Override
    public AttachmentState apply(AttachmentState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case AttachmentAdded.TYPE ->
                state.with(Json.record(body, AttachmentAdded.class).attachment(), event.seq());
            case AttachmentChanged.TYPE ->
                state.with(Json.record(body, AttachmentChanged.class).attachment(), event.seq());
            case AttachmentDeleted.TYPE ->
                state.without(Json.record(body, AttachmentDeleted.class).attachment());
            default -> state;
        };
    }

    @Override
    public Map<String, Object> encode(AttachmentState state) {
        return Json.map(state);
    }

    @Override
    public AttachmentState decode(Map<String, Object> json) {
        return Json.record(json, AttachmentState.class);
    }
}

package io.ovation.interactions.update;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.DeleteUpdate;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.SendUpdate;
import io.ovation.contracts.interactions.Update;
import io.ovation.contracts.interactions.UpdateDeleted;
import io.ovation.contracts.interactions.UpdateSent;
import io.ovation.contracts.interactions.UpdatesView;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The rules of updates: moderators send and delete them, everyone has them. */
final class UpdateLogic implements ChannelLogic<UpdateState, UpdateAsk> {

    @Override
    public UpdateState empty() {
        return UpdateState.EMPTY;
    }

    @Override
    public Decision decide(UpdateState state, UpdateAsk ask, Instant at) {
        if (!ask.caller().role().moderates()) {
            return Decision.refused(Problems.FORBIDDEN);
        }
        return ask.command() instanceof SendUpdate send
                ? send(state, send, at)
                : delete(state, (DeleteUpdate) ask.command());
    }

    private static Decision send(UpdateState state, SendUpdate send, Instant at) {
        if (state.updates().size() >= UpdatesView.UPDATES) {
            return Decision.refused(InteractionProblems.TOO_MANY_UPDATES);
        }
        Update update = new Update(state.head() + 1, send.title(), send.text(), at);
        return Decision.happened(UpdateSent.TYPE, Json.map(new UpdateSent(update)), Audience.EVERYONE);
    }

    private static Decision delete(UpdateState state, DeleteUpdate delete) {
        return state.update(delete.update())
                .<Decision>map(update -> Decision.redacting(
                        UpdateDeleted.TYPE,
                        Json.map(new UpdateDeleted(update.id())),
                        Audience.EVERYONE,
                        List.of(update.id())))
                .orElseGet(() -> Decision.refused(Problems.NOT_FOUND));
    }

    /** A redacted update is deleted further on. */
    @Override
    public UpdateState apply(UpdateState state, ChannelEvent event) {
        UpdateState next = state.at(event.seq());
        Map<String, Object> body = event.body();
        if (body == null) {
            return next;
        }
        return switch (event.type()) {
            case UpdateSent.TYPE ->
                next.with(Json.record(body, UpdateSent.class).update());
            case UpdateDeleted.TYPE ->
                next.without(Json.record(body, UpdateDeleted.class).update());
            default -> next;
        };
    }

    @Override
    public Map<String, Object> encode(UpdateState state) {
        return Json.map(state);
    }

    @Override
    public UpdateState decode(Map<String, Object> json) {
        return Json.record(json, UpdateState.class);
    }
}

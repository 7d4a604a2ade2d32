package io.ovation.interactions.update;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.DeleteUpdate;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.SendUpdate;
import io.ovation.contracts.interactions.Update;
import io.ovation.contracts.interactions.UpdateCommand;
import io.ovation.contracts.interactions.UpdatesView;
import io.ovation.interactions.field.Fields;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.Map;

/** Updates as people have them: whoever may be in the session reads them. No module switches them off. */
final class UpdateRules implements ChannelRules<UpdateState, UpdateAsk> {
    private final UpdateLogic logic = new UpdateLogic();
    private final Sessions sessions;

    UpdateRules(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ChannelLogic<UpdateState, UpdateAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, InteractionsEndpoints.UPDATES).mapEmpty();
    }

    @Override
    public Future<UpdateAsk> prepare(SubmitCommand sent, Caller caller) {
        return open(sent.channel(), caller).map(open -> new UpdateAsk(read(sent), caller));
    }

    /** The command; fails with a problem that names each field and the rule it breaks. */
    static UpdateCommand read(SubmitCommand sent) {
        Fields fields = Fields.of(sent.body());
        UpdateCommand command = switch (sent.type()) {
            case SendUpdate.TYPE ->
                new SendUpdate(fields.optionalText("title", Update.TITLE), fields.text("text", Update.TEXT));
            case DeleteUpdate.TYPE -> new DeleteUpdate(fields.seq("update"));
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "Updates have no such command.")
                        .failure();
        };
        fields.check();
        return command;
    }

    @Override
    public Map<String, Object> view(UpdateState state, boolean team) {
        return Json.map(new UpdatesView(state.updates()));
    }
}

package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What interactions read before a decision, and what they show of a state. */
final class InteractionRules implements ChannelRules<InteractionState, Ask> {
    private final InteractionLogic logic;
    private final Sessions sessions;
    private final Answers answers;
    private Consumer<ChannelId> opened = channel -> {};

    InteractionRules(InteractionLogic logic, Sessions sessions, Answers answers) {
        this.logic = logic;
        this.sessions = sessions;
        this.answers = answers;
    }

    /** Tells the listener each channel that somebody reads or uses. */
    void whenOpened(Consumer<ChannelId> listener) {
        opened = listener;
    }

    @Override
    public ChannelLogic<InteractionState, Ask> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return session(channel, caller)
                .compose(session -> session.modules().interactions()
                        ? Future.succeededFuture()
                        : Future.failedFuture(InteractionProblems.MODULE_OFF.failure()));
    }

    @Override
    public Future<Ask> prepare(SubmitCommand sent, Caller caller) {
        return session(sent.channel(), caller).compose(session -> {
            boolean on = session.modules().interactions();
            InteractionCommand command = CommandReader.read(sent, session.name());
            if (command instanceof EndInteraction end) {
                return answers.count(sent.channel(), List.of(end.interaction()))
                        .map(tallies -> new Ask.ByPerson(command, caller, on, tallies.get(end.interaction())));
            }
            return Future.succeededFuture(new Ask.ByPerson(command, caller, on, null));
        });
    }

    private Future<SessionView> session(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, InteractionsEndpoints.INTERACTIONS)
                .onSuccess(settings -> opened.accept(channel))
                .map(settings -> settings.view());
    }

    @Override
    public Map<String, Object> view(InteractionState state, boolean team) {
        return Json.map(team ? InteractionViews.forTheTeam(state) : InteractionViews.forEveryone(state));
    }

    @Override
    public Map<String, Object> moderatorsView(InteractionState state) {
        return Json.map(InteractionViews.forModerators(state));
    }
}

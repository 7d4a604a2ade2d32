package io.ovation.stage.person;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.PeopleChoices;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.ReadChoices;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SettingsUpdated;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The door of what belongs to a person: settings and acceptances.
 *
 * <p>All calls come from one thread.
 */
public final class Personal {
    /** How many people of an account may have settings of their own; with them a saved state stays below ten megabytes. */
    static final int REMEMBERED = 100_000;

    private final ChannelHost<Choices, SettingsLogic.Ask> host;
    private final Journal journal;
    private final Interests interests;
    private final ConsentDesk consents;
    private final Consents given;

    private Personal(Consents given, Journal journal, Interests interests, Timers timers) {
        this.given = given;
        this.journal = journal;
        this.interests = interests;
        this.consents = new ConsentDesk(given, timers);
        SettingsRules rules = new SettingsRules(new SettingsLogic(REMEMBERED));
        this.host = new ChannelHost<>(rules, journal, interests, timers, HostLimits.DEFAULTS);
    }

    /** Opens what it keeps in the store. */
    public static Future<Personal> open(MongoClient mongo, Journal journal, Interests interests, Timers timers) {
        return Consents.open(mongo).map(given -> new Personal(given, journal, interests, timers));
    }

    /** Answers at this server; {@code sessions} gives a session by account and id. */
    public void bind(
            BusServer server, ChannelBinding binding, BiFunction<String, String, Future<SessionSettings>> sessions) {
        binding.bind(server, StageEndpoints.SETTINGS_CHANNELS, host, interests, host::submit);
        server.on(
                        StageEndpoints.READ_SETTINGS,
                        (asked, call) ->
                                binding.caller(call).compose(caller -> settings(caller.account(), caller.person())))
                .on(StageEndpoints.READ_CHOICES, this::choices)
                .on(
                        StageEndpoints.UPDATE_SETTINGS,
                        (wanted, call) -> binding.caller(call).compose(caller -> update(wanted, caller)))
                .on(
                        StageEndpoints.ACCEPT_CONSENT,
                        (wanted, call) -> inSession(call, binding, sessions)
                                .compose(in -> consents.accept(in.session(), in.caller(), wanted)))
                .on(
                        StageEndpoints.LIST_MY_CONSENTS,
                        (asked, call) ->
                                binding.caller(call).compose(caller -> given.of(caller.account(), caller.person())))
                .on(
                        StageEndpoints.LIST_CONSENTS,
                        (asked, call) -> binding.caller(call).compose(caller -> consents.list(asked, caller)));
        host.announceHeads();
    }

    /** What the door of a session needs to know of a visitor of this role. */
    public Future<PersonalStanding> standing(SessionSettings session, String person, Role role) {
        return settings(session.account(), person)
                .compose(settings ->
                        consents.isNeeded(session, person, role).map(needed -> new PersonalStanding(settings, needed)));
    }

    private Future<PeopleChoices> choices(ReadChoices asked, CallContext call) {
        if (!call.callerToken().isEmpty() || asked.people().size() > ReadChoices.MOST) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return host.state(channel(asked.account())).map(folded -> {
            Map<String, PersonalSettings> found = new HashMap<>();
            asked.people()
                    .forEach(person ->
                            found.put(person, folded.state().of(person).settings()));
            found.values().removeIf(PersonalSettings.DEFAULTS::equals);
            return new PeopleChoices(found);
        });
    }

    private record InSession(Caller caller, SessionSettings session) {}

    private static Future<InSession> inSession(
            CallContext call, ChannelBinding binding, BiFunction<String, String, Future<SessionSettings>> sessions) {
        return binding.caller(call)
                .compose(caller -> sessions.apply(caller.account(), caller.session())
                        .map(session -> new InSession(caller, session)));
    }

    private Future<PersonalSettings> settings(String account, String person) {
        return host.state(channel(account))
                .map(folded -> folded.state().of(person).settings());
    }

    /** A repeat finds everything as it asks, so it needs no client id of the caller's. */
    private Future<SettingsUpdated> update(UpdateSettings wanted, Caller caller) {
        ChannelId channel = channel(caller.account());
        String clientId = UUID.randomUUID().toString();
        SettingsLogic.Ask ask = new SettingsLogic.Ask(caller.person(), wanted);
        return host.submit(channel, new Submission<>(clientId, caller.person(), ask))
                .compose(done -> host.state(channel))
                .map(folded -> new SettingsUpdated(
                        folded.state().of(caller.person()).settings(), journal.epoch(), folded.seq()));
    }

    private static ChannelId channel(String account) {
        return new ChannelId(account, StageEndpoints.NO_SESSION, StageEndpoints.SETTINGS_CHANNEL);
    }
}

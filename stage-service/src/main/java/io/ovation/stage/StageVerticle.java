package io.ovation.stage;

import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.stage.event.EventParts;
import io.ovation.stage.event.Events;
import io.ovation.stage.id.Ids;
import io.ovation.stage.participant.Connected;
import io.ovation.stage.participant.Participants;
import io.ovation.stage.people.Invitations;
import io.ovation.stage.people.People;
import io.ovation.stage.person.Personal;
import io.ovation.stage.registration.Registrations;
import io.ovation.stage.room.Rooms;
import io.ovation.stage.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.ext.mongo.MongoClient;
import java.time.Duration;

/** All features of stage-service on one event loop. */
public final class StageVerticle extends VerticleBase {
    public static final Service<StageSettings> SERVICE =
            new Service<>(StageEndpoints.SERVICE, StageSettings::from, StageVerticle::new);

    private final Platform platform;
    private final StageSettings settings;
    private final BusServer server;

    public StageVerticle(Platform platform, StageSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(StageEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "stage")
                .compose(this::bind)
                .compose(bound -> server.start());
    }

    private Future<Void> bind(Journal journal) {
        MongoClient mongo = platform.store().client();
        Timers timers = new VertxTimers(platform.vertx());
        Interests interests = new Interests(platform.bus()::send, timers, HostLimits.DEFAULTS.leaseMillis());
        ChannelBinding binding = new ChannelBinding(settings.callers().verifier(StageEndpoints.SERVICE), timers);
        PersonIds persons = new PersonIds(settings.personKey());
        Ids ids = new Ids(mongo);
        Events events = new Events(mongo, journal, interests, timers);
        Sessions sessions = new Sessions(new Sessions.Parts(mongo, journal, interests, timers, persons), events);
        Registrations registrations = new Registrations(events, mongo, ids, timers);
        Invitations invitations = new Invitations(
                events,
                new Invitations.Parts(mongo, ids, timers, Duration.ofDays(settings.invitationDays()), sessions),
                persons);
        Future<Personal> personal = Personal.open(mongo, journal, interests, timers);
        return Future.all(sessions.open(), registrations.open(), invitations.open(), personal)
                .map(ready -> {
                    sessions.bind(server, binding, personal.result()::standing);
                    personal.result().bind(server, binding, sessions::settings);
                    events.bind(server, binding, new EventParts(ids, persons, registrations), sessions::organizedNow);
                    new People(events, persons, invitations).bind(server, binding);
                    registrations.bind(server, binding);
                    new Participants(
                                    platform.bus(),
                                    new Surroundings(interests, timers, HostLimits.DEFAULTS),
                                    settings.presence())
                            .bind(server, binding);
                    Rooms rooms = new Rooms(journal, interests, timers, settings.rooms(), sessions::settings);
                    rooms.bind(server, binding);
                    sessions.among(new Connected(platform.bus()), rooms::removed);
                    return null;
                });
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}

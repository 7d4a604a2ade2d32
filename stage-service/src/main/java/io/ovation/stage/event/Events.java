package io.ovation.stage.event;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.event.EventRole;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door of events. All answers about one event come from its log, which nobody outside can subscribe to; only lists come from the index,
 * which every read of an event puts right.
 *
 * <p>All calls come from one thread.
 */
public final class Events {
    private static final String CHANNEL = "event";

    private final ChannelHost<EventState, EventAsk> host;
    private final EventIndex index;
    private final OrganizerNews news;
    private final Indexed indexed = new Indexed();

    public Events(MongoClient mongo, Journal journal, Interests interests, Timers timers) {
        this.host = new ChannelHost<>(new EventRules(), journal, interests, timers, HostLimits.DEFAULTS);
        this.index = new EventIndex(mongo);
        this.news = new OrganizerNews(mongo, timers, this::event);
    }

    /** Answers at this server, and tells {@code sessions} of every change of an event's organizers, until it worked. */
    public void bind(
            BusServer server, ChannelBinding binding, EventParts parts, Function<Event, Future<Void>> sessions) {
        new EventAnswers(this, index, parts).bind(server, binding);
        news.listen(sessions);
        news.start();
    }

    /** One event; fails with {@code not-found}. Fresh to within a second when another instance changed it. */
    public Future<Event> event(String account, String id) {
        ChannelId channel;
        try {
            channel = new ChannelId(account, id, CHANNEL);
        } catch (IllegalArgumentException noId) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return host.state(channel).compose(folded -> {
            EventState state = folded.state();
            EventDetails details = state.details();
            if (details == null) {
                return Future.failedFuture(Problems.NOT_FOUND.failure());
            }
            Event event = new Event(
                    account, id, details, state.creators(), state.people(), state.version(), state.organizersAsOf());
            return indexed.has(event) ? Future.succeededFuture(event) : noted(event);
        });
    }

    /** A process may have died between the log and the index. */
    private Future<Event> noted(Event event) {
        return index.put(event).onSuccess(put -> indexed.note(event)).map(event);
    }

    /** The event for somebody who organizes it or is an admin; fails with {@code not-found}, or {@code forbidden} for others. */
    public Future<Event> organized(Caller caller, String id) {
        return event(caller.account(), id)
                .compose(event -> organizes(caller, event)
                        ? Future.succeededFuture(event)
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
    }

    /** Whether the caller may do in this event what its organizers may. */
    public static boolean organizes(Caller caller, Event event) {
        return caller.role() == Role.ADMIN || event.organizedBy(caller.person());
    }

    static boolean isMissing(Throwable failure) {
        return failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.NOT_FOUND.code());
    }

    /** Names somebody, with these roles besides those they have. */
    public Future<Event> put(Request request, String person, Member member) {
        EventAsk.Put put = new EventAsk.Put(person, member);
        return member.organizes() ? announced(request, put) : submit(request, put);
    }

    /** Changes somebody who is named; null keeps what is. */
    public Future<Event> edit(Request request, String person, Edit edit) {
        return announced(
                request, new EventAsk.Edit(person, edit.name(), edit.email(), edit.withoutEmail(), edit.roles()));
    }

    /** What is to be different about somebody; null keeps what is. */
    public record Edit(
            @Nullable String name,
            @Nullable String email,
            boolean withoutEmail,
            @Nullable List<EventRole> roles) {}

    /** Takes somebody off. */
    public Future<Event> remove(Request request, String person) {
        return announced(request, new EventAsk.Remove(person));
    }

    /**
     * A request to change an event.
     *
     * @param clientId the sender's id of this action, or null
     * @param actor the person who asks
     */
    public record Request(
            String account, String event, @Nullable String clientId, String actor) {
        /** What a caller asks of an event of their account. */
        public static Request of(Caller caller, String event, @Nullable String clientId) {
            return new Request(caller.account(), event, clientId, caller.person());
        }
    }

    Future<Event> announced(Request request, EventAsk ask) {
        return news.expect(request.account(), request.event())
                .compose(expected -> submit(request, ask))
                .compose(event -> news.tell(event).map(event));
    }

    Future<Event> submit(Request request, EventAsk ask) {
        String once = Objects.requireNonNullElseGet(
                request.clientId(), () -> UUID.randomUUID().toString());
        ChannelId channel = new ChannelId(request.account(), request.event(), CHANNEL);
        return host.submit(channel, new Submission<>(once, request.actor(), ask))
                .compose(stored -> event(request.account(), request.event()));
    }

    /** Nobody reads or writes the log from outside. */
    private static final class EventRules implements ChannelRules<EventState, EventAsk> {
        private final ChannelLogic<EventState, EventAsk> logic = new EventLogic();

        @Override
        public ChannelLogic<EventState, EventAsk> logic() {
            return logic;
        }

        @Override
        public Future<Void> open(ChannelId channel, Caller caller) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }

        @Override
        public Future<EventAsk> prepare(SubmitCommand command, Caller caller) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }

        @Override
        public Map<String, Object> view(EventState state, boolean team) {
            return Map.of();
        }
    }
}

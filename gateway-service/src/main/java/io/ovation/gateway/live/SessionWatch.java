package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.OrganizersChanged;
import io.ovation.contracts.stage.PermissionsChanged;
import io.ovation.contracts.stage.PersonReadmitted;
import io.ovation.contracts.stage.PersonRemoved;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Frames;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.hub.Subscriber;
import io.ovation.gateway.hub.Viewer;
import io.ovation.gateway.presence.PresenceReports;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Timers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Follows the channel {@code stage} of one session while somebody is connected, and asks anew who these people are when the session
 * changed: one round at a time, what happens meanwhile makes the next.
 */
final class SessionWatch implements Subscriber {
    private static final Viewer OURSELVES = new Viewer(ChannelBinding.GATEWAY, Role.ADMIN);

    /** A round for 5,000 people takes a fraction of it, so that a session that changes all the time costs a bounded part of the loop. */
    private static final long PAUSE_MILLIS = 200;

    private static final long RETRY_MILLIS = 250;
    private static final long MAX_RETRY_MILLIS = 2_000;

    /** Longer than a question to stage-service may take, its second try included: an older answer cannot be under way. */
    private static final long ANSWER_MILLIS = 6_000;

    /** What no version tells of, an instance of stage-service that did not write it may know a second later (OwnerLimits). */
    private static final long STALE_MILLIS = 1_200;

    /** Events that change who people are, and of which no version of the session tells. */
    private static final Set<String> UNVERSIONED =
            Set.of(OrganizersChanged.TYPE, PersonRemoved.TYPE, PersonReadmitted.TYPE, PermissionsChanged.TYPE);

    private final ChannelId stage;
    private final Hub hub;
    private final Timers timers;
    private final SessionRefresh refresh;
    private final PresenceReports presence;
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final Set<Connection> due = new LinkedHashSet<>();
    private long heardAt;
    private long retryMillis = RETRY_MILLIS;
    private boolean running;
    private boolean closed;

    SessionWatch(ChannelId stage, Hub hub, Timers timers, SessionRefresh refresh, PresenceReports presence) {
        this.stage = stage;
        this.hub = hub;
        this.timers = timers;
        this.refresh = refresh;
        this.presence = presence;
        this.heardAt = timers.monotonicMillis();
        follow();
    }

    /** Whoever comes in near a change may have been answered before it. */
    void entered(Connection connection) {
        boolean known = !connections.add(connection);
        if (known || timers.monotonicMillis() - heardAt < ANSWER_MILLIS) {
            due(Set.of(connection));
        }
        presence.changed(stage, this::people);
    }

    /** True when nobody is left, and this watch with them. */
    boolean left(Connection connection) {
        due.remove(connection);
        connections.remove(connection);
        presence.changed(stage, this::people);
        if (connections.isEmpty()) {
            closed = true;
            hub.leave(stage, this);
        }
        return closed;
    }

    /** Whose connections are open; who has a text to accept first is not here yet. */
    private Collection<Caller> people() {
        return connections.stream()
                .map(Connection::visitor)
                .filter(visitor -> visitor != null && !visitor.personal().consentNeeded())
                .map(Visitor::caller)
                .toList();
    }

    void refreshAll() {
        due(connections);
    }

    void refresh(Predicate<Caller> which) {
        due(connections.stream()
                .filter(connection -> connection.caller() != null && which.test(connection.caller()))
                .toList());
    }

    /** Events that came before this has joined are heard by nobody, so everybody is asked about again then. */
    private void follow() {
        if (closed) {
            return;
        }
        hub.join(stage, this, Position.START)
                .onComplete(joined -> following(), failure -> timers.after(RETRY_MILLIS, this::follow));
    }

    private void following() {
        if (closed) {
            hub.leave(stage, this);
        } else {
            heard();
        }
    }

    private void heard() {
        heardAt = timers.monotonicMillis();
        refreshAll();
    }

    @Override
    public Viewer viewer() {
        return OURSELVES;
    }

    @Override
    public void deliver(ChannelId channel, Frames news) {
        if (news.tell(SessionChanged.TYPE)) {
            heard();
        } else if (UNVERSIONED.stream().anyMatch(news::tell)) {
            heard();
            timers.after(STALE_MILLIS, this::refreshAll);
        }
    }

    /** What the session says of people is asked for anew with everything else. */
    @Override
    public void renamed(ChannelId channel, String frame) {}

    @Override
    public void startOver(ChannelId channel) {
        follow();
    }

    private void due(Collection<Connection> more) {
        due.addAll(more);
        if (!running && !due.isEmpty()) {
            running = true;
            round();
        }
    }

    private void round() {
        Set<Connection> now = new LinkedHashSet<>(due);
        due.clear();
        refresh.of(now).otherwise(now).onSuccess(this::after);
    }

    /** Who could not be asked about stays who they were until stage-service answers again. */
    private void after(Set<Connection> unanswered) {
        unanswered.stream().filter(connections::contains).forEach(due::add);
        presence.changed(stage, this::people);
        long pause = unanswered.isEmpty() ? PAUSE_MILLIS : retryMillis;
        retryMillis = unanswered.isEmpty() ? RETRY_MILLIS : Math.min(2 * retryMillis, MAX_RETRY_MILLIS);
        timers.after(pause, () -> {
            running = false;
            due(Set.of());
        });
    }
}

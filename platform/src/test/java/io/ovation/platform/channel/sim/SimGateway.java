package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.platform.channel.ChannelFollower;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gateway: real followers, and as little as a gateway must do around them. */
final class SimGateway extends Node {
    private static final long ASK_MILLIS = 1_500;
    private static final long INTEREST_MILLIS = 1_000;
    private static final long POLL_MILLIS = 2_500;
    private static final long CLIENT_HEADS_MILLIS = 1_000;

    private final Map<ChannelId, Copy> copies = new LinkedHashMap<>();
    private final List<Connection> sockets = new ArrayList<>();
    private final Map<ChannelId, SimInstance> splitView = new LinkedHashMap<>();
    private long splitUntil;

    SimGateway(World world, String name) {
        super(world, name);
    }

    @Override
    void boot() {
        copies.clear();
        sockets.clear();
        for (ChannelId channel : world.channels()) {
            open(channel);
        }
        repeatInterest();
        pollHeads();
        tellHeads();
    }

    @Override
    void killed() {
        for (Connection socket : List.copyOf(sockets)) {
            if (world.chance(0.6)) { // the others never hear that the socket is gone
                world.scheduler().after(socket.client, world.between(1, 60), () -> socket.client.lost(socket));
            }
        }
    }

    void seeSplitViewUntil(long time) {
        splitUntil = time;
        for (ChannelId channel : world.channels()) {
            splitView.put(channel, world.anyInstance());
        }
    }

    private void open(ChannelId channel) {
        SimInstance instance = world.anyInstance();
        world.bus()
                .ask(this, instance, ASK_MILLIS, () -> instance.snapshot(channel))
                .onComplete(
                        first -> copies.put(channel, copy(channel, first)), failure -> after(100, () -> open(channel)));
    }

    private Copy copy(ChannelId channel, Snapshot first) {
        Follow listener = new Follow(channel, first.epoch(), first.seq());
        ChannelFollower follower = new ChannelFollower(
                first.epoch(),
                first.seq(),
                world.settings().ringEvents(),
                (after, limit) -> fill(channel, after, limit),
                listener,
                this);
        return world.breakage() == Breakage.IGNORED_HOLES ? Copy.careless(follower, listener) : Copy.of(follower);
    }

    private Future<EventPage> fill(ChannelId channel, long after, int limit) {
        SimInstance instance = world.anyInstance();
        int page = Math.min(limit, world.settings().pageEvents());
        return world.bus()
                .ask(this, instance, ASK_MILLIS, () -> instance.read(new ReadEvents(channel, after, page)))
                .map(answer -> world.breakage() == Breakage.BLIND_TO_EPOCHS ? blindly(channel, answer) : answer)
                .onSuccess(answer ->
                        world.count(Counter.HOLES_FILLED, answer.events().isEmpty() ? 0 : 1));
    }

    private EventPage blindly(ChannelId channel, EventPage page) {
        Copy copy = copies.get(channel);
        return new EventPage(channel, copy == null ? "" : copy.epoch(), page.after(), page.events());
    }

    void hear(Announcement announcement) {
        announcement.batches().forEach(batch -> {
            Copy copy = copies.get(batch.channel());
            if (copy != null) {
                copy.offer(batch);
            }
        });
        if (announcement.heads() != null) {
            headsAre(announcement.heads());
        }
    }

    private void headsAre(Heads heads) {
        if (world.breakage() != Breakage.DEAF_TO_HEADS) {
            heads.heads().forEach((channel, head) -> {
                Copy copy = copies.get(channel);
                if (copy != null) {
                    copy.headIs(heads.epoch(), head);
                }
            });
        }
    }

    private void repeatInterest() {
        Interest interest = new Interest(name, world.channels());
        world.instances().forEach(instance -> world.bus().tell(this, instance, () -> instance.take(interest)));
        after(INTEREST_MILLIS, this::repeatInterest);
    }

    private void pollHeads() {
        Map<ChannelId, Long> known = new LinkedHashMap<>();
        copies.forEach((channel, copy) -> known.put(channel, copy.last()));
        SimInstance instance = world.anyInstance();
        world.bus()
                .ask(this, instance, ASK_MILLIS, () -> instance.heads(new Heads("", known)))
                .onSuccess(this::headsAre);
        after(POLL_MILLIS, this::pollHeads);
    }

    private void tellHeads() {
        for (Connection socket : sockets) {
            copies.forEach((channel, copy) -> {
                String epoch = copy.epoch();
                long head = copy.last();
                socket.down(() -> socket.client.headIs(socket, channel, epoch, head));
            });
        }
        after(CLIENT_HEADS_MILLIS, this::tellHeads);
    }

    void connect(Connection socket) {
        sockets.add(socket);
    }

    void disconnect(Connection socket) {
        sockets.remove(socket);
    }

    void subscribe(Connection socket, ChannelId channel, String epoch, long after) {
        Copy copy = copies.get(channel);
        if (copy == null) {
            return; // still opening; the client asks again
        }
        Optional<List<ChannelEvent>> missed = Optional.empty();
        if (copy.epoch().equals(epoch)) {
            missed = after > copy.last() ? Optional.of(List.of()) : copy.since(after);
            if (missed.isEmpty() && world.breakage() == Breakage.FORGED_RECOVERY) {
                missed = Optional.of(List.of());
            }
        }
        missed.ifPresent(events -> world.checks().shown(name, channel, copy.epoch(), copy.last(), events));
        if (missed.isPresent()) {
            List<ChannelEvent> events = missed.get();
            long head = copy.last();
            socket.told.put(channel, head);
            socket.down(() -> socket.client.recovered(socket, channel, epoch, after, head, events));
        } else {
            startOver(socket, channel);
        }
    }

    private void startOver(Connection socket, ChannelId channel) {
        SimInstance instance = owner(channel, 0);
        world.bus()
                .ask(this, instance, ASK_MILLIS, () -> instance.snapshot(channel))
                .onSuccess(snapshot -> {
                    Copy copy = copies.get(channel);
                    if (copy == null || !socket.alive()) {
                        return;
                    }
                    copy.headIs(snapshot.epoch(), snapshot.seq());
                    Optional<List<ChannelEvent>> later =
                            snapshot.seq() > copy.last() ? Optional.of(List.of()) : copy.since(snapshot.seq());
                    if (!copy.epoch().equals(snapshot.epoch()) || later.isEmpty()) {
                        return; // too old already; the client asks again
                    }
                    socket.told.put(channel, Math.max(snapshot.seq(), copy.last()));
                    socket.down(() -> socket.client.startedOver(socket, channel, snapshot, later.get()));
                });
    }

    void send(Connection socket, ChannelId channel, SimClient.Action action) {
        send(socket, channel, action, 0);
    }

    private void send(Connection socket, ChannelId channel, SimClient.Action action, int attempt) {
        SimInstance instance = owner(channel, attempt);
        String clientId = action.clientId();
        world.bus()
                .ask(this, instance, ASK_MILLIS, () -> instance.submit(channel, clientId, action.command()))
                .onComplete(answer -> socket.down(() -> socket.client.accepted(channel, clientId, answer)), failure -> {
                    boolean later = SimInstance.tryLater(failure) || !SimClient.isProblem(failure);
                    if (later && attempt == 0) {
                        send(socket, channel, action, 1);
                    } else {
                        socket.down(() -> socket.client.refused(channel, clientId, later));
                    }
                });
    }

    private SimInstance owner(ChannelId channel, int attempt) {
        boolean split = world.now() < splitUntil;
        return split && attempt == 0
                ? splitView.getOrDefault(channel, world.anyInstance())
                : world.owner(channel, attempt);
    }

    /** Hears what the copy applied and tells the sockets. */
    private final class Follow implements ChannelFollower.Listener {
        private final ChannelId channel;
        private final Checks.View view;

        Follow(ChannelId channel, String epoch, long last) {
            this.channel = channel;
            this.view = world.checks().view(SimGateway.this.name, channel, epoch, last);
        }

        @Override
        public void applied(List<ChannelEvent> events) {
            Copy copy = copies.get(channel);
            view.applied(events);
            if (copy == null) {
                return;
            }
            String epoch = copy.epoch();
            for (Connection socket : sockets) {
                Long told = socket.told.get(channel);
                if (told == null) {
                    continue;
                }
                if (world.troubled() && world.chance(0.01)) {
                    socket.told.remove(channel); // its queue is full: it must ask for what it lacks
                    continue;
                }
                List<ChannelEvent> fresh =
                        events.stream().filter(event -> event.seq() > told).toList();
                if (!fresh.isEmpty()) {
                    socket.told.put(channel, fresh.get(fresh.size() - 1).seq());
                    socket.down(() -> socket.client.events(socket, channel, epoch, fresh));
                }
            }
        }

        @Override
        public void reset() {
            Copy copy = copies.get(channel);
            view.reset(copy == null ? "" : copy.epoch());
            for (Connection socket : sockets) {
                if (socket.told.remove(channel) != null) {
                    socket.down(() -> socket.client.subscribe(channel));
                }
            }
        }
    }
}

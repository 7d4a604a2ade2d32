package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Snapshot;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser: a cursor and an outbox for each channel, as the live protocol asks of clients. */
final class SimClient extends Node {
    private static final long SUBSCRIBE_MILLIS = 1_000;
    private static final long HOLE_MILLIS = 2_000;
    private static final long SILENCE_MILLIS = 4_000;
    private static final long TICK_MILLIS = 150;

    /** Something to say, under an id that it keeps. */
    record Action(String clientId, SimCommand command) {}

    /** What this client knows and wants of one channel. */
    static final class Cursor {
        String epoch = "";
        long last;
        SimState state = SimLogic.RULES.empty();
        boolean asking;
        long askedAt;
        long behindSince = -1;
        final ArrayDeque<Action> outbox = new ArrayDeque<>();
        long sentAt = -1;
    }

    final Map<ChannelId, Cursor> cursors = new LinkedHashMap<>();
    private @Nullable Connection connection;
    private long heardAt;
    private int tries;
    private long actions;
    private final long ackMillis;

    SimClient(World world, String name) {
        super(world, name);
        ackMillis = world.chance(0.5) ? 3_000 : world.between(150, 1_500);
    }

    @Override
    void boot() {
        world.channels().forEach(channel -> cursors.put(channel, new Cursor()));
        connect();
        tick();
    }

    private Cursor cursor(ChannelId channel) {
        return cursors.computeIfAbsent(channel, fresh -> new Cursor());
    }

    // --- the connection

    private void connect() {
        SimGateway gateway = world.anyGateway();
        Connection fresh = new Connection(world, this, gateway);
        connection = fresh;
        heardAt = world.now();
        if (!gateway.up()) {
            lost(fresh);
            return;
        }
        world.trace("%s connects to %s", name, gateway);
        fresh.up(() -> gateway.connect(fresh));
        cursors.forEach((channel, cursor) -> {
            subscribe(channel);
            sendFirst(channel);
        });
    }

    void lost(Connection socket) {
        if (connection == socket) {
            connection = null;
            socket.close();
            socket.gateway.disconnect(socket);
            long most = Math.min(2_000, 100L << Math.min(tries++, 6));
            after(world.between(1, most), this::connect);
        }
    }

    /** The network goes away, or the user takes another one. */
    void drop() {
        if (connection != null) {
            lost(connection);
        }
    }

    private void tick() {
        if (connection != null && world.now() - heardAt > SILENCE_MILLIS) {
            drop();
        }
        cursors.forEach((channel, cursor) -> {
            if (cursor.asking && world.now() - cursor.askedAt > SUBSCRIBE_MILLIS) {
                subscribe(channel);
            }
            if (cursor.sentAt >= 0 && world.now() - cursor.sentAt > ackMillis) {
                sendFirst(channel);
            }
        });
        after(TICK_MILLIS, this::tick);
    }

    private boolean hears(Connection socket) {
        if (connection != socket) {
            return false;
        }
        heardAt = world.now();
        tries = 0;
        return true;
    }

    // --- the cursor

    void subscribe(ChannelId channel) {
        Connection socket = connection;
        if (socket != null) {
            Cursor cursor = cursor(channel);
            cursor.asking = true;
            cursor.askedAt = world.now();
            String epoch = cursor.epoch;
            long after = cursor.last;
            socket.up(() -> socket.gateway.subscribe(socket, channel, epoch, after));
        }
    }

    void recovered(
            Connection socket, ChannelId channel, String epoch, long after, long head, List<ChannelEvent> events) {
        if (!hears(socket)) {
            return;
        }
        world.count(Counter.RECOVERED);
        world.checks().recovered(name, channel, after, head, events);
        cursor(channel).asking = false;
        apply(channel, epoch, events);
    }

    void startedOver(Connection socket, ChannelId channel, Snapshot snapshot, List<ChannelEvent> later) {
        if (!hears(socket)) {
            return;
        }
        world.count(Counter.RESETS);
        Cursor cursor = cursor(channel);
        cursor.asking = false;
        cursor.epoch = snapshot.epoch();
        cursor.last = snapshot.seq();
        cursor.state = SimLogic.RULES.decode(snapshot.everyone());
        apply(channel, snapshot.epoch(), later);
    }

    void events(Connection socket, ChannelId channel, String epoch, List<ChannelEvent> events) {
        if (hears(socket)) {
            apply(channel, epoch, events);
        }
    }

    private void apply(ChannelId channel, String epoch, List<ChannelEvent> events) {
        Cursor cursor = cursor(channel);
        if (!epoch.equals(cursor.epoch)) {
            subscribe(channel);
            return;
        }
        for (ChannelEvent event : events) {
            if (event.seq() == cursor.last + 1) {
                cursor.last++;
                cursor.state = SimLogic.RULES.apply(cursor.state, event);
                world.checks().seen(name, channel, epoch, event);
            } else if (event.seq() > cursor.last) {
                subscribe(channel);
                return;
            }
        }
    }

    void headIs(Connection socket, ChannelId channel, String epoch, long head) {
        if (!hears(socket)) {
            return;
        }
        Cursor cursor = cursor(channel);
        if (epoch.equals(cursor.epoch) && head <= cursor.last) {
            cursor.behindSince = -1;
        } else if (cursor.behindSince < 0) {
            cursor.behindSince = world.now();
        } else if (world.now() - cursor.behindSince > HOLE_MILLIS) {
            cursor.behindSince = -1;
            subscribe(channel);
        }
    }

    // --- the outbox

    void want(ChannelId channel, String type, long value, String whom) {
        Cursor cursor = cursor(channel);
        long number = ++actions;
        String clientId = "%s-action-%03d".formatted(name, number);
        cursor.outbox.add(new Action(clientId, new SimCommand(name, type, value, whom, number)));
        world.count(Counter.COMMANDS);
        if (cursor.outbox.size() == 1 || world.breakage() == Breakage.IMPATIENT_CLIENT) {
            send(channel, cursor.outbox.getLast());
        }
    }

    /** One at a time: the next goes only when this one was answered, so that order survives whatever happens on the way. */
    private void sendFirst(ChannelId channel) {
        Cursor cursor = cursor(channel);
        if (!cursor.outbox.isEmpty()) {
            Action first = cursor.outbox.element();
            if (cursor.sentAt >= 0) {
                world.count(Counter.RESENT);
                if (world.breakage() == Breakage.NEW_ID_EACH_TRY) {
                    first = new Action(first.clientId() + "-again", first.command());
                    cursor.outbox.removeFirst();
                    cursor.outbox.addFirst(first);
                }
            }
            send(channel, first);
        }
    }

    private void send(ChannelId channel, Action action) {
        Connection socket = connection;
        if (socket != null) {
            cursor(channel).sentAt = world.now();
            socket.up(() -> socket.gateway.send(socket, channel, action));
        }
    }

    void accepted(ChannelId channel, String clientId, SimInstance.Answer answer) {
        if (answered(channel, clientId)) {
            world.count(Counter.ACKS);
            world.checks().heardAck(name, channel, answer);
        }
    }

    void refused(ChannelId channel, String clientId, boolean later) {
        if (later) {
            Cursor cursor = cursor(channel);
            if (!cursor.outbox.isEmpty() && cursor.outbox.element().clientId().equals(clientId)) {
                after(world.between(50, 300), () -> sendFirst(channel));
            }
        } else if (answered(channel, clientId)) {
            world.count(Counter.REFUSALS);
        }
    }

    private boolean answered(ChannelId channel, String clientId) {
        Cursor cursor = cursor(channel);
        boolean mine = cursor.outbox.removeIf(action -> action.clientId().equals(clientId));
        if (mine) {
            world.checks().answered(clientId);
            cursor.sentAt = -1;
            if (world.breakage() != Breakage.IMPATIENT_CLIENT || !cursor.outbox.isEmpty()) {
                sendFirst(channel);
            }
        }
        return mine;
    }

    static boolean isProblem(Throwable failure) {
        return failure instanceof ProblemException;
    }
}

package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.OwnerLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One schedule: everything in it follows from its seed. */
final class World {
    static final long LOAD_MILLIS = 7_000;
    static final long HEAL_MILLIS = 8_000;
    static final long HEALED_MILLIS = HEAL_MILLIS + 10_000;
    static final long END_MILLIS = HEALED_MILLIS + 10_000;
    private static final long NOTICE_DEATH_MILLIS = 700;
    private static final int TRACE_LINES = 400;

    /** What a seed decides about the cast. */
    record Settings(HostLimits host, int ringEvents, int pageEvents) {
        long freshMillis() {
            return host.owner().freshMillis();
        }
    }

    /** A last command to an instance, so that none is left stuck. */
    static final class Probe {
        final String name;
        boolean answered;

        Probe(String name) {
            this.name = name;
        }
    }

    private final SplittableRandom random;
    private final Breakage breakage;
    private final boolean tracing;
    private final Counts counts = new Counts();
    private final Scheduler scheduler = new Scheduler();
    private final SimStore store = new SimStore(this);
    private final SimBus bus = new SimBus(this);
    private final Checks checks = new Checks(this);
    private final Settings settings;
    private final List<ChannelId> channels = new ArrayList<>();
    private final List<SimInstance> instances = new ArrayList<>();
    private final List<SimGateway> gateways = new ArrayList<>();
    private final List<SimClient> clients = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final Map<String, Long> cuts = new HashMap<>();
    private final Map<SimInstance, Long> leftAt = new HashMap<>();
    private final ArrayDeque<String> trace = new ArrayDeque<>();
    private long stormUntil;
    private @Nullable String violation;

    World(long seed, Breakage breakage, boolean tracing) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong());
        this.breakage = breakage;
        this.tracing = tracing;
        this.settings = drawSettings();
        long howManyChannels = chance(0.3) ? 2 : 1;
        for (int i = 0; i < howManyChannels; i++) {
            channels.add(new ChannelId("102", "demo", "room" + i));
        }
        cast();
    }

    private Settings drawSettings() {
        int rows = chance(0.5) ? 100 : (int) between(1, 6);
        int remembered = chance(0.5) ? 0 : (int) between(1, 50);
        OwnerLimits owner = new OwnerLimits(rows, 50, 6, 20, (int) between(2, 30), 1_000, remembered);
        HostLimits host = new HostLimits(owner, (int) between(1, 2), 1_000, 3_000, 3_500);
        return new Settings(host, (int) between(3, 60), chance(0.5) ? 300 : (int) between(2, 8));
    }

    private void cast() {
        long howManyInstances = between(2, 3);
        long howManyGateways = between(2, 3);
        long howManyClients = between(2, 4);
        for (int i = 0; i < howManyInstances; i++) {
            instances.add(new SimInstance(this, "owner" + i));
        }
        for (int i = 0; i < howManyGateways; i++) {
            gateways.add(new SimGateway(this, "gateway" + i));
        }
        for (int i = 0; i < howManyClients; i++) {
            clients.add(new SimClient(this, "client" + i));
        }
        instances.forEach(Node::start);
        gateways.forEach(Node::start);
        clients.forEach(Node::start);
    }

    /** Runs the schedule to its end and says what was broken, or null. */
    @Nullable
    String run() {
        count(Counter.SCHEDULES);
        Faults.plan(this);
        Load.plan(this);
        runUntil(HEALED_MILLIS);
        if (violation == null) {
            checks.everyoneHasEverything();
            Load.probe(this);
            runUntil(END_MILLIS);
        }
        if (violation == null) {
            checks.atTheEnd();
        }
        return violation;
    }

    private void runUntil(long end) {
        for (long time = now(); time <= end && violation == null; time += 250) {
            scheduler.runUntil(time);
        }
    }

    // --- chance

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long between(long least, long most) {
        return least + random.nextLong(most - least + 1);
    }

    long latency() {
        return between(1, 4);
    }

    long slowLatency() {
        return troubled() && chance(0.1) ? between(5, 150) : latency();
    }

    /** Up to this long, but not past the end of the trouble. */
    long untilHealed(long mostMillis) {
        return Math.max(1, Math.min(between(1, mostMillis), HEAL_MILLIS - now()));
    }

    // --- trouble

    boolean troubled() {
        return now() < HEAL_MILLIS;
    }

    boolean storeFails() {
        return troubled() && chance(now() < stormUntil ? 0.35 : 0.03);
    }

    void stormUntil(long time) {
        stormUntil = Math.max(stormUntil, time);
    }

    void cutUntil(Node one, Node other, long time) {
        cuts.put(one.name + other.name, time);
        cuts.put(other.name + one.name, time);
    }

    boolean cut(Node from, Node to) {
        return !cuts.isEmpty() && now() < cuts.getOrDefault(from.name + to.name, 0L);
    }

    void left(SimInstance instance) {
        leftAt.put(instance, now());
    }

    // --- the cast

    /** The instance that gateways believe to own a channel, or the next one; they notice a death late and a long sleep later. */
    SimInstance owner(ChannelId channel, int attempt) {
        List<SimInstance> alive = instances.stream().filter(this::believedAlive).toList();
        List<SimInstance> known = alive.isEmpty() ? instances : alive;
        return known.get(Math.floorMod(channel.name().hashCode() + attempt, known.size()));
    }

    private boolean believedAlive(SimInstance instance) {
        return instance.up() || now() - leftAt.getOrDefault(instance, Long.MIN_VALUE / 2) < NOTICE_DEATH_MILLIS;
    }

    SimInstance anyInstance() {
        return instances.get((int) between(0, instances.size() - 1));
    }

    SimGateway anyGateway() {
        return gateways.get((int) between(0, gateways.size() - 1));
    }

    SimGateway gateway(String address) {
        return gateways.stream()
                .filter(each -> each.name.equals(address))
                .findFirst()
                .orElseThrow();
    }

    List<ChannelId> channels() {
        return channels;
    }

    List<SimInstance> instances() {
        return instances;
    }

    List<SimGateway> gateways() {
        return gateways;
    }

    List<SimClient> clients() {
        return clients;
    }

    List<Probe> probes() {
        return probes;
    }

    long now() {
        return scheduler.now();
    }

    Scheduler scheduler() {
        return scheduler;
    }

    SimStore store() {
        return store;
    }

    SimBus bus() {
        return bus;
    }

    Checks checks() {
        return checks;
    }

    Settings settings() {
        return settings;
    }

    Breakage breakage() {
        return breakage;
    }

    // --- what is told about it

    void count(Counter counter) {
        counts.add(counter, 1);
    }

    void count(Counter counter, int more) {
        counts.add(counter, more);
    }

    Counts counts() {
        return counts;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    void violated(String invariant, String detail, @Nullable Object... values) {
        if (violation == null) {
            violation = invariant + ": " + detail.formatted(values);
            trace("VIOLATION %s", violation);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    void trace(String line, @Nullable Object... values) {
        if (tracing) {
            trace.add(String.format(Locale.ROOT, "%6d ", now()) + line.formatted(values));
            if (trace.size() > TRACE_LINES) {
                trace.remove();
            }
        }
    }

    List<String> trace() {
        return List.copyOf(trace);
    }
}

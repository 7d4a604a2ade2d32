package io.ovation.platform.directory;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which instances live, as far as this process knows: a hint for where to ask, never a lock. Instances tell their presence every second;
 * they are forgotten when they leave, fall silent or their cluster node is lost.
 */
public final class Directory {
    private static final String PRESENCE = "presence";

    private final Vertx vertx;
    private final String node;
    private final DirectorySettings settings;
    private final LiveInstances live = new LiveInstances();
    private final Map<String, Instance> own = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final MessageConsumer<JsonObject> consumer;
    private final long timer;
    private volatile Predicate<String> isMember = node -> true;

    /** Listens and announces from now on; {@code node} is this process's id in the cluster. */
    public Directory(Vertx vertx, String node, DirectorySettings settings) {
        this.vertx = vertx;
        this.node = node;
        this.settings = settings;
        this.consumer = vertx.eventBus().consumer(PRESENCE, message -> hear(message.body()));
        this.timer = vertx.setPeriodic(settings.announceMillis(), tick -> tick());
    }

    /** Done when the whole cluster knows that this directory listens. */
    public Future<Void> ready() {
        return consumer.completion();
    }

    /** A new instance on this node, not yet announced. */
    public Instance newInstance(String service) {
        String id = UUID.randomUUID().toString().substring(24);
        return new Instance(service, id, service + "@" + id, node, System.currentTimeMillis());
    }

    /** Makes an instance of this process known: here at once, elsewhere as fast as the bus. */
    public void announce(Instance instance) {
        own.put(instance.id(), instance);
        tell(live.saw(instance, nowMillis()));
        publish(instance, "up");
    }

    /** Says that an instance of this process goes away, so that nobody asks it any more. */
    public void withdraw(Instance instance) {
        if (own.remove(instance.id()) != null) {
            tell(live.forget(instance));
            publish(instance, "leaving");
        }
    }

    /** Believes from now on only the instances on nodes of the cluster, as a lost one may still talk for a while. */
    public void believeOnly(Predicate<String> members) {
        isMember = members;
    }

    /** Forgets all instances of a lost cluster node. */
    public void nodeLeft(String lost) {
        tell(live.forgetNode(lost));
    }

    /** The live instances of a service, in no order. */
    public List<Instance> instances(String service) {
        return live.of(service);
    }

    /** The instance that owns a key among the live ones. */
    public Optional<Instance> owner(String service, String key) {
        return owners(service, key).stream().findFirst();
    }

    /** All live instances in the order in which they own a key. */
    public List<Instance> owners(String service, String key) {
        return Rendezvous.order(key, live.of(service));
    }

    /** Calls back, on the context of whoever registers, with the name of each service whose instances changed. */
    public void onChange(Consumer<String> listener) {
        Context context = vertx.getOrCreateContext();
        listeners.add(service -> context.runOnContext(hop -> listener.accept(service)));
    }

    /** Stops listening and announcing. */
    public Future<Void> stop() {
        vertx.cancelTimer(timer);
        return consumer.unregister();
    }

    private void hear(JsonObject presence) {
        Instance instance = Instance.from(presence);
        if (presence.getString("state").equals("leaving")) {
            tell(live.forget(instance));
        } else if (isMember.test(instance.node())) {
            welcome(instance);
        }
    }

    /** A newcomer must not wait for the next tick to know us. */
    private void welcome(Instance instance) {
        Set<String> changed = live.saw(instance, nowMillis());
        tell(changed);
        if (!changed.isEmpty() && !instance.node().equals(node)) {
            own.values().forEach(each -> publish(each, "up"));
        }
    }

    private void tick() {
        long now = nowMillis();
        own.values().forEach(each -> {
            tell(live.saw(each, now));
            publish(each, "up");
        });
        tell(live.forgetSilentSince(now - settings.expireMillis()));
    }

    private void publish(Instance instance, String state) {
        vertx.eventBus().publish(PRESENCE, instance.toJson().put("state", state));
    }

    private void tell(Set<String> services) {
        services.forEach(service -> listeners.forEach(listener -> listener.accept(service)));
    }

    private static long nowMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}

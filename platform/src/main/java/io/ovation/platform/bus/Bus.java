package io.ovation.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The way from one service to another: each call has a time-out and goes once more, to the next instance, when the first is not
 * reachable. That is safe because every command carries a client id, so that twice is once.
 */
public final class Bus {
    private final Vertx vertx;
    private final Directory directory;
    private final MeterRegistry meters;
    private final BusSettings settings;
    private final List<BusServer> servers = new CopyOnWriteArrayList<>();

    public Bus(Vertx vertx, Directory directory, MeterRegistry meters, BusSettings settings) {
        this.vertx = vertx;
        this.directory = directory;
        this.meters = meters;
        this.settings = settings;
        vertx.eventBus().serializableChecker(type -> false).clusterSerializableChecker(type -> false);
    }

    /** A new instance of a service, which answers once its handlers are named and it is started. */
    public BusServer server(String service) {
        BusServer server = new BusServer(vertx, directory, meters, settings, service);
        servers.add(server);
        return server;
    }

    /** Asks any live instance. */
    public <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q request, CallContext context) {
        String anyKey = Long.toString(ThreadLocalRandom.current().nextLong());
        return askOwner(endpoint, anyKey, request, context);
    }

    /** Asks the instance that owns the key, and the next one if that is unavailable. */
    public <Q, R> Future<R> askOwner(Endpoint<Q, R> endpoint, String key, Q request, CallContext context) {
        List<Instance> owners = directory.owners(endpoint.service(), key);
        if (owners.isEmpty()) {
            return Future.failedFuture(Problems.UNAVAILABLE.failure());
        }
        Instance first = owners.get(0);
        return askInstance(endpoint, first, request, context)
                .recover(failure -> directory.owners(endpoint.service(), key).stream()
                        .filter(next -> isUnavailable(failure) && !next.id().equals(first.id()))
                        .findFirst()
                        .map(next -> askInstance(endpoint, next, request, context))
                        .orElse(Future.failedFuture(failure)));
    }

    /** Asks this instance and no other; fails with a {@link ProblemException}. */
    public <Q, R> Future<R> askInstance(Endpoint<Q, R> endpoint, Instance instance, Q request, CallContext context) {
        return vertx.eventBus()
                .<Buffer>request(
                        instance.address(),
                        BusCodec.bytes(request),
                        context.delivery(endpoint.name(), settings.timeoutMillis()))
                .map(reply -> BusCodec.read(reply.body(), endpoint.reply()))
                .recover(failure -> Future.failedFuture(Replies.failure(failure)));
    }

    /** Sends one way to a fan-out address; nobody says whether it arrived. */
    public void send(String address, Object message) {
        vertx.eventBus().send(address, Json.bytes(message));
    }

    /** Tells the others that the instances of this process go away; they still answer. */
    public void leave() {
        servers.forEach(BusServer::leave);
    }

    /** Stops what is left of the servers of this process. */
    public Future<Void> stop() {
        return Future.join(servers.stream().map(BusServer::stop).toList()).mapEmpty();
    }

    private static boolean isUnavailable(Throwable failure) {
        return failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.UNAVAILABLE.code());
    }
}

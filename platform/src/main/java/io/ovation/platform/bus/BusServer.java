package io.ovation.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance of a service on the bus: one address, a handler for each endpoint. Handlers run on the context on which {@link #start} was
 * called.
 */
public final class BusServer {
    private static final Logger LOG = LoggerFactory.getLogger(BusServer.class);

    private final Vertx vertx;
    private final Directory directory;
    private final MeterRegistry meters;
    private final BusSettings settings;
    private final Instance instance;
    private final Map<String, Answer<?, ?>> answers = new ConcurrentHashMap<>();
    private final List<MessageConsumer<Buffer>> consumers = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final Promise<Void> idle = Promise.promise();
    private volatile boolean stopping;

    BusServer(Vertx vertx, Directory directory, MeterRegistry meters, BusSettings settings, String service) {
        this.vertx = vertx;
        this.directory = directory;
        this.meters = meters;
        this.settings = settings;
        this.instance = directory.newInstance(service);
    }

    /** Who this server is in the directory. */
    public Instance instance() {
        return instance;
    }

    /** Answers an endpoint; a {@link ProblemException} is a refusal, any other failure is logged and told as internal. */
    public <Q, R> BusServer on(Endpoint<Q, R> endpoint, BiFunction<Q, CallContext, Future<R>> handler) {
        answers.put(endpoint.name(), new Answer<>(endpoint, handler));
        return this;
    }

    /** Registers the address with the cluster and then announces the instance. */
    public Future<Void> start() {
        return consume(instance.address(), this::serve).onSuccess(done -> directory.announce(instance));
    }

    /** Receives one-way messages of one type on an address of its own, for example {@code fan-out@<id>}. */
    public <T> Future<Void> receive(String address, Class<T> type, Consumer<T> handler) {
        return consume(address, message -> handler.accept(Json.read(message.body(), type)));
    }

    /** Tells the others that this instance goes away; it still answers. */
    public void leave() {
        directory.withdraw(instance);
    }

    /** Leaves, takes no more requests and waits, within the limit, for those it works on. */
    public Future<Void> stop() {
        leave();
        stopping = true;
        endWhenIdle();
        return Future.join(consumers.stream().map(MessageConsumer::unregister).toList())
                .transform(unregistered -> idle.future().timeout(settings.drainMillis(), TimeUnit.MILLISECONDS))
                .otherwiseEmpty();
    }

    private Future<Void> consume(String address, io.vertx.core.Handler<Message<Buffer>> handler) {
        MessageConsumer<Buffer> consumer = vertx.eventBus().consumer(address, handler);
        consumers.add(consumer);
        return consumer.completion();
    }

    private void serve(Message<Buffer> message) {
        Timer.Sample sample = Timer.start(meters);
        CallContext context = CallContext.from(message.headers());
        Answer<?, ?> answer =
                answers.getOrDefault(String.valueOf(message.headers().get(CallContext.ACTION)), Answer.UNKNOWN);
        running.incrementAndGet();
        work(answer, message.body(), context).onComplete(outcome -> {
            String operation = answer.endpoint().name();
            String code = reply(message, outcome, operation, context);
            sample.stop(meters.timer(
                    "ovation.bus.requests", "service", instance.service(), "operation", operation, "outcome", code));
            running.decrementAndGet();
            endWhenIdle();
        });
    }

    private Future<Buffer> work(Answer<?, ?> answer, Buffer body, CallContext context) {
        if (body.length() > settings.maxRequestBytes()) {
            return refusal(Problems.INVALID.withDetail("The request is too large."));
        }
        return running.get() > settings.maxRunning() ? refusal(Problems.OVERLOADED) : answer.to(body, context);
    }

    private static <T> Future<T> refusal(Problem problem) {
        return Future.failedFuture(problem.failure());
    }

    private static String reply(
            Message<Buffer> message, AsyncResult<Buffer> outcome, String operation, CallContext context) {
        if (outcome.succeeded()) {
            message.reply(outcome.result());
            return "ok";
        }
        Problem problem = problem(outcome.cause(), operation, context);
        Replies.refuse(message, problem);
        return problem.code();
    }

    private static Problem problem(Throwable failure, String operation, CallContext context) {
        if (failure instanceof ProblemException refusal) {
            return refusal.problem();
        }
        LOG.atError()
                .addKeyValue("traceId", context.traceId())
                .setCause(failure)
                .log("{} failed", operation);
        return Problems.INTERNAL;
    }

    private void endWhenIdle() {
        if (stopping && running.get() == 0) {
            idle.tryComplete();
        }
    }

    private record Answer<Q, R>(Endpoint<Q, R> endpoint, BiFunction<Q, CallContext, Future<R>> handler) {
        /** For what another version of the caller asks; the next instance may know it. */
        static final Answer<?, ?> UNKNOWN = new Answer<>(
                new Endpoint<>("unknown", "", Object.class, Object.class),
                (request, context) -> refusal(Problems.UNAVAILABLE.withDetail("The operation is not known here.")));

        Future<Buffer> to(Buffer body, CallContext context) {
            return Future.succeededFuture(body)
                    .map(bytes -> BusCodec.read(bytes, endpoint.request()))
                    .compose(request -> handler.apply(request, context))
                    .map(BusCodec::bytes);
        }
    }
}

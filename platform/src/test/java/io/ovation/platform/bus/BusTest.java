package io.ovation.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.DirectorySettings;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusTest {
    record Question(String text) {}

    record Reply(String text) {}

    private static final Endpoint<Question, Reply> GREET =
            new Endpoint<>("greet", "greeting-service", Question.class, Reply.class);
    private static final CallContext CONTEXT = new CallContext("a.b.c", "trace-1");
    private static final Question HELLO = new Question("hello");

    private final Vertx vertx = Vertx.vertx();
    private final Directory directory = new Directory(vertx, "node-1", new DirectorySettings(100, 1000));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Bus bus = new Bus(vertx, directory, meters, new BusSettings(300, 1000, 2, 2000));

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void a_question_is_answered() {
        serving((question, context) -> Future.succeededFuture(new Reply(question.text() + " you")));

        assertThat(bus.ask(GREET, HELLO, CONTEXT).await()).isEqualTo(new Reply("hello you"));
        assertThat(meters.get("ovation.bus.requests")
                        .tag("operation", "greet")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void who_asks_on_whose_trace_arrives_with_the_question() {
        serving((question, context) ->
                Future.succeededFuture(new Reply(context.callerToken() + " " + context.traceId())));

        assertThat(bus.ask(GREET, HELLO, CONTEXT).await().text()).isEqualTo("a.b.c trace-1");
    }

    @Test
    void a_refusal_arrives_as_it_was_meant() {
        Problem refusal = Problems.TOO_FAST.withRetryAfterMillis(1500).withError("text", "max-length", "At most 5.");
        serving((question, context) -> Future.failedFuture(refusal.failure()));

        assertThat(problemOf(bus.ask(GREET, HELLO, CONTEXT))).isEqualTo(refusal);
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_itself() {
        serving((question, context) -> {
            throw new IllegalStateException("the password is 1234");
        });

        assertThat(problemOf(bus.ask(GREET, HELLO, CONTEXT))).isEqualTo(Problems.INTERNAL);
    }

    @Test
    void a_service_that_nobody_runs_is_unavailable() {
        assertThat(problemOf(bus.ask(GREET, HELLO, CONTEXT))).isEqualTo(Problems.UNAVAILABLE);
    }

    @Test
    void an_operation_that_the_instance_does_not_know_is_unavailable() {
        bus.server("greeting-service").start().await();

        assertThat(problemOf(bus.ask(GREET, HELLO, CONTEXT)).code()).isEqualTo("unavailable");
    }

    @Test
    void the_same_key_is_asked_of_the_same_instance() {
        servingItsId();
        servingItsId();

        String owner = bus.askOwner(GREET, "a key", HELLO, CONTEXT).await().text();

        assertThat(owner)
                .isEqualTo(directory
                        .owner("greeting-service", "a key")
                        .orElseThrow()
                        .id());
        assertThat(bus.askOwner(GREET, "a key", HELLO, CONTEXT).await().text()).isEqualTo(owner);
    }

    @Test
    void when_the_owner_is_silent_the_next_one_answers() {
        AtomicInteger asked = new AtomicInteger();
        BiFunction<Question, CallContext, Future<Reply>> firstSilent = (question, context) ->
                asked.incrementAndGet() == 1 ? silence() : Future.succeededFuture(new Reply("second"));
        serving(firstSilent);
        serving(firstSilent);

        assertThat(bus.askOwner(GREET, "a key", HELLO, CONTEXT).await().text()).isEqualTo("second");
    }

    @Test
    void when_the_owner_is_gone_unnoticed_the_next_one_answers() {
        directory.announce(directory.newInstance("greeting-service"));
        BusServer present = servingItsId();

        for (int key = 0; key < 20; key++) {
            assertThat(bus.askOwner(GREET, "key " + key, HELLO, CONTEXT).await().text())
                    .isEqualTo(present.instance().id());
        }
    }

    @Test
    void only_unavailability_is_tried_again_and_only_once() {
        AtomicInteger asked = new AtomicInteger();
        List<Problem> answers = new CopyOnWriteArrayList<>();
        for (int instance = 0; instance < 3; instance++) {
            serving((question, context) -> {
                asked.incrementAndGet();
                return Future.failedFuture(answers.get(0).failure());
            });
        }

        answers.add(Problems.UNAVAILABLE);
        assertThat(problemOf(bus.askOwner(GREET, "a key", HELLO, CONTEXT))).isEqualTo(Problems.UNAVAILABLE);
        assertThat(asked.getAndSet(0)).isEqualTo(2);

        answers.set(0, Problems.FORBIDDEN);
        assertThat(problemOf(bus.askOwner(GREET, "a key", HELLO, CONTEXT))).isEqualTo(Problems.FORBIDDEN);
        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void a_named_instance_is_asked_alone() {
        servingItsId();
        Instance absent = directory.newInstance("greeting-service");

        assertThat(problemOf(bus.askInstance(GREET, absent, HELLO, CONTEXT))).isEqualTo(Problems.UNAVAILABLE);
    }

    @Test
    void a_request_over_the_limit_is_refused() {
        servingItsId();

        assertThat(problemOf(bus.ask(GREET, new Question("x".repeat(1000)), CONTEXT))
                        .code())
                .isEqualTo("invalid");
    }

    @Test
    void more_requests_than_the_limit_at_a_time_are_refused_and_then_taken_again() {
        Promise<Reply> slow = Promise.promise();
        BusServer server = serving((question, context) -> slow.future());
        Future<Reply> first = bus.askInstance(GREET, server.instance(), HELLO, CONTEXT);
        Future<Reply> second = bus.askInstance(GREET, server.instance(), HELLO, CONTEXT);

        assertThat(problemOf(bus.askInstance(GREET, server.instance(), HELLO, CONTEXT)))
                .isEqualTo(Problems.OVERLOADED);

        slow.complete(new Reply("at last"));
        assertThat(Future.all(first, second).await().succeeded()).isTrue();
        assertThat(bus.ask(GREET, HELLO, CONTEXT).await().text()).isEqualTo("at last");
    }

    @Test
    void a_stopping_server_finishes_what_it_works_on_and_is_asked_no_more() {
        Promise<Reply> slow = Promise.promise();
        Promise<Void> arrived = Promise.promise();
        BusServer server = serving((question, context) -> {
            arrived.complete();
            return slow.future();
        });
        Future<Reply> asked = bus.ask(GREET, HELLO, CONTEXT);
        arrived.future().await();

        Future<Void> stopped = server.stop();
        assertThat(directory.instances("greeting-service")).isEmpty();
        assertThat(stopped.isComplete()).isFalse();

        slow.complete(new Reply("done"));
        stopped.await();
        assertThat(asked.await().text()).isEqualTo("done");
        assertThat(problemOf(bus.ask(GREET, HELLO, CONTEXT))).isEqualTo(Problems.UNAVAILABLE);
    }

    @Test
    void a_one_way_message_arrives_at_its_address() {
        List<Question> heard = new CopyOnWriteArrayList<>();
        bus.server("gateway-service")
                .receive("fan-out@1", Question.class, heard::add)
                .await();

        bus.send("fan-out@1", HELLO);

        await().untilAsserted(() -> assertThat(heard).containsExactly(HELLO));
    }

    private BusServer serving(BiFunction<Question, CallContext, Future<Reply>> handler) {
        BusServer server = bus.server("greeting-service").on(GREET, handler);
        server.start().await();
        return server;
    }

    private BusServer servingItsId() {
        BusServer server = bus.server("greeting-service");
        server.on(
                        GREET,
                        (question, context) -> Future.succeededFuture(
                                new Reply(server.instance().id())))
                .start()
                .await();
        return server;
    }

    private static Future<Reply> silence() {
        return Promise.<Reply>promise().future();
    }

    private static Problem problemOf(Future<?> asked) {
        try {
            asked.await();
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("was not refused");
    }
}

package io.ovation.platform.launch;

import io.ovation.contracts.Endpoint;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import java.util.concurrent.atomic.AtomicBoolean;

/** The smallest service there is: greets with the word it is configured with and the id of its instance. */
final class Greeting extends VerticleBase implements Draining {
    static final Endpoint<Question, Answer> GREET =
            new Endpoint<>("greet", "greeting-service", Question.class, Answer.class);
    static final CallContext CONTEXT = CallContext.service("trace-1");
    static final Service<String> SERVICE = until(new AtomicBoolean());

    record Question(String name) {}

    record Answer(String text, String instance) {}

    private final Platform platform;
    private final BusServer server;
    private final String word;
    private final AtomicBoolean dead;

    /** One that takes questions but answers no more once {@code dead} is set. */
    static Service<String> until(AtomicBoolean dead) {
        return new Service<>(
                "greeting-service",
                settings -> settings.text("OVATION_GREETING", "hello", "How people are greeted."),
                (platform, word) -> new Greeting(platform, word, dead));
    }

    private Greeting(Platform platform, String word, AtomicBoolean dead) {
        this.dead = dead;
        this.platform = platform;
        this.server = platform.bus().server("greeting-service");
        this.word = word;
    }

    @Override
    public Future<?> start() {
        return server.on(GREET, (question, context) -> answer(question)).start();
    }

    private Future<Answer> answer(Question question) {
        Answer answer =
                new Answer(word + " " + question.name(), server.instance().id());
        return dead.get() ? Promise.<Answer>promise().future() : Future.succeededFuture(answer);
    }

    @Override
    public Future<Void> drain() {
        platform.meters().counter("drained").increment();
        return Future.succeededFuture();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}

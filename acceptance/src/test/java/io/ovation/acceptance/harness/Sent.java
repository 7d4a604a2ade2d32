package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A command that a client sent and sends again until it is answered.
 *
 * @param clientId the same in every attempt
 * @param atNanos when it was given, by {@link System#nanoTime}
 * @param answer the {@code ack} frame or the {@code problem} frame
 */
public record Sent(
        String clientId,
        String channel,
        String type,
        Map<String, ?> body,
        long atNanos,
        CompletableFuture<Answered> answer) {
    private static final int ANSWER_SECONDS = 20;

    /** The frame that answered, and when it came. */
    public record Answered(JsonNode frame, long atNanos) {}

    static Sent of(String clientId, String channel, String type, Map<String, ?> body) {
        return new Sent(clientId, channel, type, body, System.nanoTime(), new CompletableFuture<>());
    }

    Map<String, Object> frame() {
        return Map.of("op", "send", "channel", channel, "clientId", clientId, "type", type, "body", body);
    }

    boolean answered() {
        return answer.isDone();
    }

    void answered(JsonNode frame) {
        answer.complete(new Answered(frame, System.nanoTime()));
    }

    /** Waits for the answer. */
    public JsonNode await() {
        return answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join().frame();
    }

    /** Waits for the ack and answers its seq; anything else is an error of the test. */
    public long seq() {
        JsonNode frame = await();
        if (!accepted(frame)) {
            throw new AssertionError(type + " was refused: " + frame);
        }
        return frame.path("seq").asLong();
    }

    /** Waits for the refusal; anything else is an error of the test. */
    public JsonNode problem() {
        JsonNode frame = await();
        if (accepted(frame)) {
            throw new AssertionError(type + " was accepted: " + frame);
        }
        return frame.path("problem");
    }

    /** Whether it is known to be durable. */
    public boolean acked() {
        return answered()
                && !answer.isCompletedExceptionally()
                && accepted(answer.join().frame());
    }

    /** Milliseconds from the first attempt to the answer. */
    public long waitedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(answer.join().atNanos() - atNanos);
    }

    private static boolean accepted(JsonNode frame) {
        return frame.path("op").asText().equals("ack");
    }
}

package io.ovation.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.gateway.hub.Joined;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.gateway.state.StateServices;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a client asks for over its socket: each frame is read, answered or refused by itself. */
final class SocketCommands {
    private static final Problem FRAME = Problem.of("invalid", 400, "The frame breaks a rule.");

    private final LiveSocket socket;
    private final LiveParts parts;
    private final SocketSignals signals;
    private final Map<ChannelId, Future<?>> lastSend = new HashMap<>(2);
    private boolean authenticating;
    private int sends;

    SocketCommands(LiveSocket socket, LiveParts parts, SocketSignals signals) {
        this.signals = signals;
        this.socket = socket;
        this.parts = parts;
    }

    void message(String text) {
        @Nullable ClientFrame frame;
        try {
            frame = Json.mapper().readValue(text, ClientFrame.class);
        } catch (JsonProcessingException broken) {
            frame = null;
        }
        if (frame == null) { // broken, or the JSON null
            socket.refuse(null, null, FRAME.withError("frame", "json", "A frame is one JSON object of the protocol."));
            return;
        }
        String op = frame.op() == null ? "" : frame.op();
        Visitor visitor = socket.visitor();
        if (op.equals("authenticate")) {
            authenticate(frame);
        } else if (visitor == null) {
            socket.close(CloseCode.TOKEN); // the first frame must authenticate
        } else {
            dispatch(op, frame, visitor);
        }
    }

    private void dispatch(String op, ClientFrame frame, Visitor visitor) {
        switch (op) {
            case "subscribe" ->
                onChannel(
                        frame,
                        visitor,
                        channel -> consented(visitor).compose(yes -> subscribe(frame, visitor, channel)));
            case "unsubscribe" ->
                onChannel(frame, visitor, channel -> {
                    socket.unsubscribe(channel);
                    return Future.succeededFuture();
                });
            case "send" -> onChannel(frame, visitor, channel -> send(frame, channel));
            case "signal" ->
                onChannel(frame, visitor, channel -> consented(visitor).compose(yes -> signals.send(frame, channel)));
            case "ping" -> socket.send(ServerFrames.pong(parts.timers().now()));
            default ->
                socket.refuse(
                        frame.clientId(),
                        frame.channel(),
                        FRAME.withError(
                                "op",
                                "one-of",
                                "The operation is authenticate, subscribe, unsubscribe, send, signal or ping."));
        }
    }

    private static Future<Void> consented(Visitor visitor) {
        return visitor.personal().consentNeeded()
                ? Future.failedFuture(StageProblems.CONSENT_NEEDED.failure())
                : Future.succeededFuture();
    }

    private void onChannel(ClientFrame frame, Visitor visitor, Function<ChannelId, Future<Object>> work) {
        ChannelId channel;
        try {
            channel = ChannelServices.named(visitor.caller(), String.valueOf(frame.channel()));
        } catch (IllegalArgumentException noName) {
            socket.refuse(
                    frame.clientId(),
                    null,
                    FRAME.withError("channel", "pattern", "A channel is named by letters, digits, -, _ and /."));
            return;
        } catch (ProblemException noEvent) {
            socket.refuse(frame.clientId(), frame.channel(), noEvent);
            return;
        }
        Future.succeededFuture(channel)
                .compose(work)
                .onFailure(failure -> socket.refuse(frame.clientId(), frame.channel(), failure));
    }

    private void authenticate(ClientFrame frame) {
        if (authenticating) {
            return; // one at a time; the answer to the first one comes
        }
        if (frame.protocol() == null || frame.protocol() != 1) {
            socket.refuse(null, null, FRAME.withError("protocol", "one-of", "This server speaks protocol 1."));
            return;
        }
        if (!signals.callsItself(frame.peer())) {
            socket.refuse(
                    null,
                    null,
                    FRAME.withError("peer", "pattern", "A tab calls itself by 8 to 64 letters, digits, - or _."));
            return;
        }
        authenticating = true;
        parts.admission()
                .admit(frame.token(), String.valueOf(frame.session()), socket.client())
                .map(this::unchanged)
                .compose(visitor ->
                        parts.names().of(visitor.caller().account()).map(mask -> socket.admitted(visitor, mask)))
                .onComplete(done -> authenticating = false)
                .onFailure(this::notAdmitted);
    }

    /** A new token renews the time of the same person; it makes nobody somebody else. */
    private Visitor unchanged(Visitor next) {
        Visitor now = socket.visitor();
        if (now != null && !(samePerson(now.caller(), next.caller()) && sameRank(now.principal(), next.principal()))) {
            throw Problems.FORBIDDEN
                    .withDetail("A renewed token must be for the same person with the same type.")
                    .failure();
        }
        return next;
    }

    private static boolean samePerson(Caller now, Caller next) {
        return now.account().equals(next.account())
                && now.session().equals(next.session())
                && now.person().equals(next.person());
    }

    private static boolean sameRank(Principal now, Principal next) {
        return next.type().compareTo(now.type()) <= 0;
    }

    private void notAdmitted(Throwable failure) {
        socket.refuse(null, null, failure);
        if (socket.visitor() == null) {
            Problem problem = failure instanceof ProblemException refused ? refused.problem() : Problems.INTERNAL;
            socket.close(closing(problem), problem.code());
        }
    }

    private static CloseCode closing(Problem problem) {
        if (problem.status() == 401) {
            return CloseCode.TOKEN;
        }
        boolean later = problem.status() >= 500 || problem.status() == 429;
        return later ? CloseCode.RESTART : CloseCode.FORBIDDEN;
    }

    private Future<Object> subscribe(ClientFrame frame, Visitor visitor, ChannelId channel) {
        Set<ChannelId> now = socket.channels();
        if (now.size() >= parts.limits().channels() && !now.contains(channel)) {
            return Future.failedFuture(Problems.FORBIDDEN
                    .withError(
                            "channel",
                            "limit",
                            "A connection subscribes to at most "
                                    + parts.limits().channels() + " channels.")
                    .failure());
        }
        if (StateServices.of(channel).isPresent()) {
            return opened(channel, visitor).map(open -> watch(channel));
        }
        long after = frame.after() == null ? 0 : Math.max(0, frame.after());
        Position position = frame.epoch() == null ? Position.START : new Position(frame.epoch(), after);
        return opened(channel, visitor)
                .compose(open -> {
                    socket.subscriptions().add(channel);
                    return parts.hub().join(channel, socket, position);
                })
                .onSuccess(joined -> joined(channel, joined))
                .onFailure(failure -> socket.unsubscribe(channel))
                .mapEmpty();
    }

    private @Nullable Object watch(ChannelId channel) {
        if (!socket.gone() && !socket.mustConsent()) {
            socket.states().watch(channel);
        }
        return null;
    }

    /** Asked again when the person has become another one meanwhile: nobody looks after a channel that is not subscribed yet. */
    private Future<Void> opened(ChannelId channel, Visitor visitor) {
        return parts.door()
                .open(channel, visitor.caller(), socket.client().requestId())
                .compose(open -> {
                    Visitor now = Objects.requireNonNull(socket.visitor());
                    return now.caller().equals(visitor.caller()) ? Future.succeededFuture() : opened(channel, now);
                });
    }

    private void joined(ChannelId channel, Joined joined) {
        if (socket.gone() || socket.mustConsent()) {
            socket.unsubscribe(channel);
        } else {
            socket.send(joined.text());
        }
    }

    /** One command of a connection and channel after the other, so that they are stored in the order in which they were sent. */
    private Future<Object> send(ClientFrame frame, ChannelId channel) {
        String clientId = frame.clientId();
        String type = frame.type();
        if (clientId == null || type == null) {
            String field = clientId == null ? "clientId" : "type";
            return Future.failedFuture(FRAME.withError(field, "required", "A command has a clientId and a type.")
                    .failure());
        }
        if (sends >= parts.limits().sendsInFlight()) {
            return Future.failedFuture(
                    Problems.TOO_FAST.withRetryAfterMillis(500).failure());
        }
        sends++;
        Map<String, Object> body = frame.body() == null ? Map.of() : frame.body();
        SubmitCommand command = new SubmitCommand(channel, clientId, type, body);
        Future<?> before = lastSend.getOrDefault(channel, Future.succeededFuture());
        Future<Ack> answer = before.transform(done -> submit(command, channel));
        lastSend.put(channel, answer);
        return answer.onComplete(done -> sends--)
                .onSuccess(ack -> socket.send(ServerFrames.ack(ack)))
                .mapEmpty();
    }

    /** Who the sender is by now, which may be somebody else than when it was queued. */
    private Future<Ack> submit(SubmitCommand command, ChannelId channel) {
        Visitor visitor = Objects.requireNonNull(socket.visitor());
        if (ReactionDesk.serves(channel)) {
            return consented(visitor)
                    .compose(yes -> parts.reactions().submit(command, visitor.caller(), socket.client()));
        }
        ChannelEndpoints service = serviceOf(channel);
        String name = service.submit().service();
        return consented(visitor)
                .compose(yes -> parts.bus()
                        .askOwner(
                                service.submit(),
                                channel.toString(),
                                command,
                                parts.admission().context(visitor.caller(), name, socket.client())));
    }

    private static ChannelEndpoints serviceOf(ChannelId channel) {
        return ChannelServices.of(channel).orElseThrow(() -> Problems.NOT_FOUND.failure());
    }
}

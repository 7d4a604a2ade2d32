package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestParameter;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Every command of every channel: {@code postMessage} in the contract is {@code post-message} on the bus, and its path parameters and JSON
 * body are the command's body. A new command needs an operation with {@code x-channel} in the contract and nothing here.
 */
final class Commands {
    /** Marks an operation of the contract as a command of this channel; a path parameter in braces stands for its value. */
    static final String CHANNEL = "x-channel";

    /** Names the command where the operation cannot: two channels may know the same command. */
    private static final String COMMAND = "x-command";

    private static final String SESSION = "session";
    private static final int CLIENT_ID_BYTES = 16;
    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    private final Bus bus;
    private final Admission admission;
    private final ReactionDesk reactions;
    private final SecureRandom random = new SecureRandom();

    /** The answer: where the command's event stands, in the words of the outside. */
    record Done(String channel, long seq, Instant at, String clientId, boolean repeated) {
        static Done of(Ack ack) {
            return new Done(ack.channel().name(), ack.seq(), ack.at(), ack.clientId(), ack.repeated());
        }
    }

    Commands(RestParts parts) {
        this(parts.bus(), parts.admission(), parts.reactions());
    }

    Commands(Bus bus, Admission admission, ReactionDesk reactions) {
        this.reactions = reactions;
        this.bus = bus;
        this.admission = admission;
    }

    static boolean isCommand(Operation operation) {
        return operation.getOpenAPIModel().containsKey(CHANNEL);
    }

    static String type(Operation operation) {
        String named = operation.getOpenAPIModel().getString(COMMAND);
        return named == null ? type(operation.getOperationId()) : named;
    }

    static String type(String operationId) {
        return String.join("-", CAPITAL.split(operationId)).toLowerCase(Locale.ROOT);
    }

    /** A command that has an operation of its own. */
    Future<Object> named(Call call) {
        String template = call.operation().getOpenAPIModel().getString(CHANNEL);
        String channel = template;
        String clientId = call.header("Idempotency-Key").orElseGet(this::newClientId);
        Map<String, Object> body = new LinkedHashMap<>(call.body().getMap());
        for (Map.Entry<String, RequestParameter> one :
                call.request().getPathParameters().entrySet()) {
            String place = "{" + one.getKey() + "}";
            if (template.contains(place)) {
                channel = channel.replace(place, one.getValue().getString());
            } else if (!one.getKey().equals(SESSION)) {
                body.put(one.getKey(), one.getValue().get());
            }
        }
        return submit(call, ChannelServices.named(call.caller(), channel), clientId, type(call.operation()), body);
    }

    /** A command given by its name, in the form of the live protocol. */
    Future<Object> generic(Call call) {
        JsonObject command = call.body();
        return submit(
                call,
                call.channel(),
                command.getString("clientId"),
                command.getString("type"),
                command.getJsonObject("body").getMap());
    }

    private Future<Object> submit(
            Call call, ChannelId channel, String clientId, String type, Map<String, Object> body) {
        if (ReactionDesk.serves(channel)) {
            SubmitCommand command = new SubmitCommand(channel, clientId, type, body);
            return reactions.submit(command, call.caller(), call.client()).map(Done::of);
        }
        return ChannelServices.of(channel)
                .map(service -> ask(call, service.submit(), new SubmitCommand(channel, clientId, type, body)))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    private Future<Object> ask(Call call, Endpoint<SubmitCommand, Ack> endpoint, SubmitCommand command) {
        return bus.askOwner(
                        endpoint,
                        command.channel().toString(),
                        command,
                        admission.context(call.caller(), endpoint.service(), call.client()))
                .map(Done::of);
    }

    private String newClientId() {
        byte[] bytes = new byte[CLIENT_ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.chat.MessageEndpoints;
import io.ovation.contracts.chat.ReadMessage;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.contracts.chat.ReadMine;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** What a room with messages answers besides its channel: history, one message, and what is only the caller's. */
final class ChatReads {
    static final int PAGE_MESSAGES = 100;
    private static final long DEFAULT_PAGE = 50;

    private final Bus bus;
    private final Admission admission;
    private final MessageEndpoints room;

    ChatReads(RestParts parts, MessageEndpoints room) {
        this.bus = parts.bus();
        this.admission = parts.admission();
        this.room = room;
    }

    Future<Object> messages(Call call) {
        int limit = call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
        Long before = call.queryNumber("before").orElse(null);
        return ask(call, room.page(), new ReadMessages(channel(call), before, limit));
    }

    Future<Object> message(Call call) {
        return ask(call, room.one(), new ReadMessage(channel(call), call.pathNumber("message")));
    }

    Future<Object> mine(Call call) {
        Long from = call.queryNumber("from").orElse(null);
        Long to = call.queryNumber("to").orElse(null);
        return ask(call, room.mine(), new ReadMine(channel(call), from, to));
    }

    private ChannelId channel(Call call) {
        return call.caller().channel(room.channel());
    }

    private <Q, R> Future<Object> ask(Call call, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                        endpoint,
                        channel(call).toString(),
                        question,
                        admission.context(call.caller(), endpoint.service(), call.client()))
                .map(answer -> answer);
    }
}

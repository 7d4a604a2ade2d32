package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ReadMessage;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.contracts.chat.ReadMine;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** What group chat answers besides its channel: history, one message, and what is only the caller's. */
final class ChatReads {
    static final int PAGE_MESSAGES = 100;
    private static final long DEFAULT_PAGE = 50;
    private static final String CHAT = "chat";

    private final Bus bus;
    private final Admission admission;

    ChatReads(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> messages(Call call) {
        int limit = call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
        Long before = call.queryNumber("before").orElse(null);
        return ask(call, ChatEndpoints.READ_MESSAGES, new ReadMessages(chat(call), before, limit));
    }

    Future<Object> message(Call call) {
        return ask(call, ChatEndpoints.READ_MESSAGE, new ReadMessage(chat(call), call.pathNumber("message")));
    }

    Future<Object> mine(Call call) {
        Long from = call.queryNumber("from").orElse(null);
        Long to = call.queryNumber("to").orElse(null);
        return ask(call, ChatEndpoints.READ_MINE, new ReadMine(chat(call), from, to));
    }

    private static ChannelId chat(Call call) {
        return call.caller().channel(CHAT);
    }

    private <Q, R> Future<Object> ask(Call call, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                        endpoint,
                        chat(call).toString(),
                        question,
                        admission.context(call.caller(), endpoint.service(), call.client()))
                .map(answer -> answer);
    }
}

package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ListAnswers;
import io.ovation.contracts.interactions.ListInteractions;
import io.ovation.contracts.interactions.ListUpdates;
import io.ovation.contracts.interactions.ReadMyAnswers;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** What interactions answer besides their channel: those that one sees, what the caller answered, the answers to one; and the list of updates. */
final class InteractionReads {
    private static final long DEFAULT_PAGE = 50;

    private final Bus bus;
    private final Admission admission;

    InteractionReads(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> list(Call call) {
        return ask(call, channel(call), InteractionsEndpoints.LIST_INTERACTIONS, new ListInteractions(channel(call)))
                .map(view -> view);
    }

    Future<Object> mine(Call call) {
        return ask(call, channel(call), InteractionsEndpoints.READ_MY_ANSWERS, new ReadMyAnswers(channel(call)))
                .map(mine -> mine);
    }

    Future<Object> answers(Call call) {
        ListAnswers asked = new ListAnswers(
                channel(call),
                call.pathNumber("interaction"),
                call.query("cursor").orElse(null),
                limit(call));
        return ask(call, channel(call), InteractionsEndpoints.LIST_ANSWERS, asked)
                .map(page -> page);
    }

    Future<Object> updates(Call call) {
        ChannelId channel = call.caller().channel(InteractionsEndpoints.UPDATES);
        ListUpdates asked = new ListUpdates(channel, call.query("cursor").orElse(null), limit(call));
        return ask(call, channel, InteractionsEndpoints.LIST_UPDATES, asked).map(page -> page);
    }

    private static int limit(Call call) {
        return call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
    }

    private static ChannelId channel(Call call) {
        return call.caller().channel(InteractionsEndpoints.INTERACTIONS);
    }

    private <Q, R> Future<R> ask(Call call, ChannelId channel, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                endpoint,
                channel.toString(),
                question,
                admission.context(call.caller(), endpoint.service(), call.client()));
    }
}

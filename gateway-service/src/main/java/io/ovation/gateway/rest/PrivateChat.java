package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.connection.FindParticipants;
import io.ovation.contracts.connection.ListConnections;
import io.ovation.contracts.connection.ListReports;
import io.ovation.contracts.connection.ParticipantPage;
import io.ovation.contracts.connection.ReadConversation;
import io.ovation.contracts.connection.ReportPage;
import io.ovation.contracts.connection.SettleReport;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** What private chat answers besides its channels: one's connections, people of the event, and older messages. */
final class PrivateChat {
    private static final long PEOPLE = 20;
    private static final long MESSAGES = 50;

    private final Bus bus;
    private final Admission admission;

    PrivateChat(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> connections(Call call) {
        return ask(call, news(call), ConnectionEndpoints.LIST_CONNECTIONS, new ListConnections(news(call)));
    }

    Future<Object> suggestions(Call call) {
        return ask(
                call,
                news(call),
                ConnectionEndpoints.FIND_PARTICIPANTS,
                new FindParticipants(news(call), "", null, (int) PEOPLE));
    }

    Future<Object> participants(Call call) {
        FindParticipants asked = new FindParticipants(
                news(call),
                call.query("query").orElse(""),
                PlaceCursor.of(call),
                call.queryNumber("limit").orElse(PEOPLE).intValue());
        return ask(call, news(call), ConnectionEndpoints.FIND_PARTICIPANTS, asked)
                .map(PrivateChat::withCursor);
    }

    Future<Object> messages(Call call) {
        ChannelId channel = ChannelServices.named(
                call.caller(), ConnectionEndpoints.CONVERSATION + "/" + call.path("conversation"));
        ReadConversation asked = new ReadConversation(
                channel,
                call.queryNumber("before").orElse(null),
                call.queryNumber("limit").orElse(MESSAGES).intValue());
        return ask(call, channel, ConnectionEndpoints.READ_CONVERSATION, asked);
    }

    Future<Object> reports(Call call) {
        ListReports asked = new ListReports(
                news(call),
                call.queryFlag("settled"),
                PlaceCursor.of(call),
                call.queryNumber("limit").orElse(PEOPLE).intValue());
        return ask(call, news(call), ConnectionEndpoints.LIST_REPORTS, asked).map(answer -> {
            ReportPage page = (ReportPage) answer;
            return new ReportPage(page.reports(), PlaceCursor.text(page.nextCursor()));
        });
    }

    Future<Object> settleReport(Call call) {
        SettleReport asked = new SettleReport(news(call), call.path("report"));
        return ask(call, news(call), ConnectionEndpoints.SETTLE_REPORT, asked);
    }

    private static Object withCursor(Object answer) {
        ParticipantPage page = (ParticipantPage) answer;
        return new ParticipantPage(page.participants(), PlaceCursor.text(page.nextCursor()));
    }

    private static ChannelId news(Call call) {
        return ChannelServices.named(call.caller(), ConnectionEndpoints.NEWS);
    }

    private <Q, R> Future<Object> ask(Call call, ChannelId channel, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                        endpoint,
                        channel.toString(),
                        question,
                        admission.context(call.caller(), endpoint.service(), call.client()))
                .map(answer -> answer);
    }
}

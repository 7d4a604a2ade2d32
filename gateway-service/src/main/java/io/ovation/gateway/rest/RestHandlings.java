package io.ovation.gateway.rest;

import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.report.ExportKind;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The operations of the contract that are not commands, by their ids. */
final class RestHandlings {
    /** What one operation needs to be made. */
    private interface Maker {
        Handling make(RestParts parts);
    }

    private static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry(
                    "getInfo",
                    parts -> call -> Future.succeededFuture(parts.info().at(Instant.now()))),
            Map.entry("getOpenapiDocument", parts -> Documents.serving(Documents.OPENAPI)),
            Map.entry("getAsyncapiDocument", parts -> Documents.serving(Documents.ASYNCAPI)),
            Map.entry("listEvents", parts -> events(parts)::list),
            Map.entry("createEvent", parts -> events(parts)::create),
            Map.entry("getEvent", parts -> events(parts)::one),
            Map.entry("updateEvent", parts -> events(parts)::update),
            Map.entry("listPeople", parts -> events(parts)::people),
            Map.entry("addPerson", parts -> events(parts)::addPerson),
            Map.entry("updatePerson", parts -> events(parts)::updatePerson),
            Map.entry("removePerson", parts -> events(parts)::removePerson),
            Map.entry("listInvitations", parts -> new Invitations(parts)::list),
            Map.entry("createInvitation", parts -> new Invitations(parts)::create),
            Map.entry("revokeInvitation", parts -> new Invitations(parts)::revoke),
            Map.entry("lookUpInvitation", parts -> new Invitations(parts)::lookUp),
            Map.entry("acceptInvitation", parts -> new Invitations(parts)::accept),
            Map.entry("listRegistrations", parts -> new Registrations(calls(parts))::list),
            Map.entry("register", parts -> new Registrations(calls(parts))::register),
            Map.entry("removeRegistration", parts -> new Registrations(calls(parts))::remove),
            Map.entry("importRegistrations", parts -> new RegistrationImport(calls(parts))::importing),
            Map.entry("exportRegistrations", parts -> new RegistrationExport(calls(parts))::export),
            Map.entry("listSessions", parts -> new Sessions(parts.bus(), parts.admission())::list),
            Map.entry("createSession", parts -> new Sessions(parts.bus(), parts.admission())::create),
            Map.entry("getSession", parts -> new Sessions(parts.bus(), parts.admission())::one),
            Map.entry("readMySettings", parts -> me(parts)::settings),
            Map.entry("updateMySettings", parts -> me(parts)::update),
            Map.entry("listMyConsents", parts -> me(parts)::consents),
            Map.entry("acceptConsent", parts -> me(parts)::accept),
            Map.entry("listConsents", parts -> me(parts)::sessionConsents),
            Map.entry("updateSession", parts -> new Sessions(parts.bus(), parts.admission())::update),
            Map.entry("listTags", parts -> new Sessions(parts.bus(), parts.admission())::tags),
            Map.entry("readSnapshot", parts -> channels(parts)::snapshot),
            Map.entry("readEvents", parts -> channels(parts)::events),
            Map.entry("submitCommand", parts -> new Commands(parts)::generic),
            Map.entry("readBackchannelMessages", parts -> new ChatReads(parts, ChatEndpoints.BACKCHANNEL)::messages),
            Map.entry("readBackchannelMessage", parts -> new ChatReads(parts, ChatEndpoints.BACKCHANNEL)::message),
            Map.entry("readMineInBackchannel", parts -> new ChatReads(parts, ChatEndpoints.BACKCHANNEL)::mine),
            Map.entry("readMessages", parts -> new ChatReads(parts, ChatEndpoints.GROUP)::messages),
            Map.entry("readMessage", parts -> new ChatReads(parts, ChatEndpoints.GROUP)::message),
            Map.entry("readMine", parts -> new ChatReads(parts, ChatEndpoints.GROUP)::mine),
            Map.entry("listInteractions", parts -> interactions(parts)::list),
            Map.entry("readMyAnswers", parts -> interactions(parts)::mine),
            Map.entry("listAnswers", parts -> interactions(parts)::answers),
            Map.entry("createRoom", parts -> new Rooms(parts.bus(), parts.admission())::create),
            Map.entry("readRoom", parts -> new Rooms(parts.bus(), parts.admission())::read),
            Map.entry("listParticipants", parts -> new Participants(parts.bus(), parts.admission())::list),
            Map.entry("listUpdates", parts -> interactions(parts)::updates),
            Map.entry("readDashboard", parts -> analytics(parts)::dashboard),
            Map.entry("readSignals", parts -> analytics(parts)::signals),
            Map.entry("generateInteractions", parts -> analytics(parts)::ideas),
            Map.entry("listConnections", parts -> privateChat(parts)::connections),
            Map.entry("suggestConnections", parts -> privateChat(parts)::suggestions),
            Map.entry("searchParticipants", parts -> privateChat(parts)::participants),
            Map.entry("readPrivateMessages", parts -> privateChat(parts)::messages),
            Map.entry("listPersonReports", parts -> privateChat(parts)::reports),
            Map.entry("settlePersonReport", parts -> privateChat(parts)::settleReport),
            Map.entry("listQuestions", parts -> qna(parts)::questions),
            Map.entry("findSimilar", parts -> qna(parts)::similar),
            Map.entry("listThreads", parts -> qna(parts)::threads),
            Map.entry("readThread", parts -> qna(parts)::thread),
            Map.entry("readMyReactions", parts -> qna(parts)::mine),
            Map.entry("exportQuestions", parts -> qna(parts)::export),
            Map.entry("readSessionReport", parts -> new ReportReads(parts)::sessions),
            Map.entry("readPeopleReport", parts -> new ReportReads(parts)::people),
            Map.entry("readReportTotal", parts -> new ReportReads(parts)::total),
            Map.entry("readReportGraph", parts -> new ReportReads(parts)::graph),
            Map.entry("exportChat", parts -> new ReportReads(parts).export(ExportKind.CHAT)),
            Map.entry("exportAnswers", parts -> new ReportReads(parts).export(ExportKind.ANSWERS)),
            Map.entry("exportAttendance", parts -> new ReportReads(parts).export(ExportKind.ATTENDANCE)));

    private RestHandlings() {}

    /** The ids of these operations. */
    static Set<String> operations() {
        return MAKERS.keySet();
    }

    static Map<String, Handling> of(RestParts parts) {
        Map<String, Handling> made = new HashMap<>();
        MAKERS.forEach((operation, maker) -> made.put(operation, maker.make(parts)));
        return made;
    }

    private static AnalyticsReads analytics(RestParts parts) {
        return new AnalyticsReads(parts.bus(), parts.admission());
    }

    private static PrivateChat privateChat(RestParts parts) {
        return new PrivateChat(parts.bus(), parts.admission());
    }

    private static InteractionReads interactions(RestParts parts) {
        return new InteractionReads(parts.bus(), parts.admission());
    }

    private static QnaReads qna(RestParts parts) {
        return new QnaReads(parts.bus(), parts.admission());
    }

    private static Me me(RestParts parts) {
        return new Me(parts.bus(), parts.admission(), parts.gateways());
    }

    private static EventCalls calls(RestParts parts) {
        return new EventCalls(parts.bus(), parts.admission());
    }

    private static Events events(RestParts parts) {
        return new Events(calls(parts));
    }

    private static ChannelReads channels(RestParts parts) {
        return new ChannelReads(parts.bus(), parts.admission(), parts.channels());
    }
}

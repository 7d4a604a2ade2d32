package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.CreateInvitation;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.InvitationView;
import io.ovation.contracts.event.ListInvitations;
import io.ovation.contracts.event.LookUpInvitation;
import io.ovation.contracts.event.RevokeInvitation;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Pace;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invitations. A wrong code counts like a wrong token, so that nobody can try many. */
final class Invitations {
    /** A code says itself whose account it is of; the gateway asks in the name of none. */
    private static final String NO_ACCOUNT = "0";

    private final RestParts parts;
    private final EventCalls calls;
    private final Pace pace;

    /** Some invitations and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<InvitationView> invitations, @Nullable String nextCursor) {}

    Invitations(RestParts parts) {
        this.parts = parts;
        this.calls = new EventCalls(parts.bus(), parts.admission());
        this.pace = parts.pace();
    }

    Future<Object> list(Call call) {
        ListInvitations question =
                new ListInvitations(call.path(EventCalls.EVENT), PlaceCursor.of(call), Events.limit(call));
        return calls.ask(call, EventEndpoints.LIST_INVITATIONS, question)
                .map(found -> new Page(found.invitations(), PlaceCursor.text(found.next())));
    }

    Future<Object> create(Call call) {
        CreateInvitation command = Json.read(EventCalls.command(call).toBuffer(), CreateInvitation.class);
        return calls.ask(call, EventEndpoints.CREATE_INVITATION, command).map(invitation -> invitation);
    }

    Future<Object> revoke(Call call) {
        RevokeInvitation command = new RevokeInvitation(call.path(EventCalls.EVENT), call.path("invitation"));
        return calls.ask(call, EventEndpoints.REVOKE_INVITATION, command).map(invitation -> invitation);
    }

    Future<Object> lookUp(Call call) {
        LookUpInvitation question = new LookUpInvitation(call.body().getString("code"));
        return parts.bus()
                .ask(
                        EventEndpoints.LOOK_UP_INVITATION,
                        question,
                        parts.admission()
                                .gatewayContext(
                                        NO_ACCOUNT,
                                        Admission.NO_SESSION,
                                        EventEndpoints.SERVICE,
                                        call.client().requestId()))
                .recover(failure -> counted(failure, call))
                .map(look -> look);
    }

    Future<Object> accept(Call call) {
        if (call.owner().anonymous()) {
            return Future.failedFuture(Problems.FORBIDDEN
                    .withDetail("The token names no user, so nobody could be given the role.")
                    .failure());
        }
        AcceptInvitation command =
                new AcceptInvitation(call.body().getString("code"), call.owner().user());
        return calls.ask(call, EventEndpoints.ACCEPT_INVITATION, command)
                .recover(failure -> counted(failure, call))
                .map(look -> look);
    }

    private <T> Future<T> counted(Throwable failure, Call call) {
        if (failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.NOT_FOUND.code())) {
            pace.tokenRefused(call.client().ip());
        }
        return Future.failedFuture(failure);
    }
}

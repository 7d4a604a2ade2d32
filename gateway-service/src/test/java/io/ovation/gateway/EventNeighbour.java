package io.ovation.gateway;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.CreateInvitation;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventList;
import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventView;
import io.ovation.contracts.event.ImportOutcome;
import io.ovation.contracts.event.ImportOutcome.Refusal;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.contracts.event.InvitationList;
import io.ovation.contracts.event.InvitationLook;
import io.ovation.contracts.event.InvitationStatus;
import io.ovation.contracts.event.InvitationView;
import io.ovation.contracts.event.ListRegistrations;
import io.ovation.contracts.event.LookUpInvitation;
import io.ovation.contracts.event.PeopleList;
import io.ovation.contracts.event.RegistrationList;
import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationStatus;
import io.ovation.contracts.event.RegistrationView;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/** Stands in for stage-service where events are concerned: it knows one event, three registrations, one code, and what it is asked. */
public final class EventNeighbour {
    /** The only code that opens an invitation. */
    public static final String CODE = "C".repeat(43);

    /** Every question that arrived. */
    public final List<Object> asked = new CopyOnWriteArrayList<>();

    /** How a question of one kind is answered. */
    public interface Binder {
        <Q, R> void on(Endpoint<Q, R> endpoint, BiFunction<Q, Caller, Future<R>> answer);
    }

    void bind(Binder stage) {
        answer(stage, EventEndpoints.CREATE_EVENT, this::create);
        answer(stage, EventEndpoints.READ_EVENT, (question, caller) -> event());
        answer(stage, EventEndpoints.UPDATE_EVENT, (question, caller) -> event());
        answer(stage, EventEndpoints.LIST_EVENTS, (question, caller) -> new EventList(List.of(event()), true));
        answer(stage, EventEndpoints.LIST_PEOPLE, (question, caller) -> new PeopleList(List.of(person()), "sam\np"));
        answer(stage, EventEndpoints.ADD_PERSON, (question, caller) -> person());
        answer(stage, EventEndpoints.UPDATE_PERSON, (question, caller) -> person());
        answer(stage, EventEndpoints.REMOVE_PERSON, (question, caller) -> person());
        answer(stage, EventEndpoints.CREATE_INVITATION, EventNeighbour::invite);
        answer(stage, EventEndpoints.LIST_INVITATIONS, (question, caller) -> new InvitationList(List.of(), null));
        answer(stage, EventEndpoints.LOOK_UP_INVITATION, EventNeighbour::lookUp);
        answer(stage, EventEndpoints.ACCEPT_INVITATION, EventNeighbour::accept);
        answer(stage, EventEndpoints.LIST_REGISTRATIONS, EventNeighbour::registrations);
        answer(stage, EventEndpoints.REGISTER, (question, caller) -> registration("ada@example.com", "Ada"));
        answer(stage, EventEndpoints.IMPORT_REGISTRATIONS, EventNeighbour::importing);
    }

    private <Q, R> void answer(Binder stage, Endpoint<Q, R> endpoint, BiFunction<Q, Caller, R> answer) {
        stage.on(endpoint, (question, caller) -> {
            asked.add(question);
            return Future.succeededFuture(question).map(each -> answer.apply(each, caller));
        });
    }

    private EventView create(CreateEvent wish, Caller caller) {
        if (caller.role() != Role.ADMIN) {
            throw Problems.FORBIDDEN.failure();
        }
        return event();
    }

    private static EventView event() {
        return new EventView("summit", "Summit", null, null, null, "UTC", List.of(), 3L, 1);
    }

    private static EventPersonView person() {
        return new EventPersonView("p_" + "x".repeat(22), "sam", "Sam", null, List.of(EventRole.SPEAKER));
    }

    private static InvitationView invite(CreateInvitation wish, Caller caller) {
        return new InvitationView(
                "i_1",
                "sam@example.com",
                "Sam",
                EventRole.SPEAKER,
                null,
                InvitationStatus.PENDING,
                Neighbour.NOON,
                Neighbour.NOON,
                "/invite/#" + CODE);
    }

    private static InvitationLook lookUp(LookUpInvitation question, Caller caller) {
        return look(question.code(), InvitationStatus.PENDING);
    }

    private static InvitationLook accept(AcceptInvitation command, Caller caller) {
        return look(command.code(), InvitationStatus.ACCEPTED);
    }

    private static InvitationLook look(String code, InvitationStatus status) {
        if (!code.equals(CODE)) {
            throw Problems.NOT_FOUND.failure();
        }
        return new InvitationLook("summit", "Summit", EventRole.SPEAKER, null, "Sam", status);
    }

    private static RegistrationView registration(String email, String firstName) {
        return new RegistrationView(
                "r_1",
                email,
                firstName,
                "",
                null,
                null,
                null,
                null,
                RegistrationStatus.REGISTERED,
                RegistrationOrigin.IMPORT,
                Neighbour.NOON);
    }

    /** Two pages, whatever the limit. */
    private static RegistrationList registrations(ListRegistrations question, Caller caller) {
        if (!caller.account().equals("102") || caller.role() != Role.ADMIN) {
            throw Problems.FORBIDDEN.failure();
        }
        return question.after() == null
                ? new RegistrationList(
                        List.of(registration("ada@example.com", "=cmd()"), registration("bob@example.com", "Bob")),
                        3,
                        true)
                : new RegistrationList(List.of(registration("zoe@example.com", "Zoë")), 3, false);
    }

    /** Takes every line but those that begin with "bad". */
    private static ImportOutcome importing(ImportRegistrations file, Caller caller) {
        if (caller.role() != Role.ADMIN) {
            throw Problems.FORBIDDEN.failure();
        }
        List<Refusal> refused = new ArrayList<>();
        file.rows().stream()
                .filter(row -> row.values().get(0).startsWith("bad"))
                .forEach(row -> refused.add(new Refusal(row.line(), "email", "email", "No.")));
        return new ImportOutcome(file.rows().size() - (long) refused.size(), 0, refused, refused.size());
    }
}

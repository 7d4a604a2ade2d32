package io.ovation.contracts.event;

import io.ovation.contracts.Endpoint;

/** What stage-service answers about events. */
public final class EventEndpoints {
    public static final String SERVICE = "stage-service";

    /** A new event, by an admin. */
    public static final Endpoint<CreateEvent, EventView> CREATE_EVENT =
            new Endpoint<>("create-event", SERVICE, CreateEvent.class, EventView.class);

    /** Another state of an event, by an organizer or admin. */
    public static final Endpoint<UpdateEvent, EventView> UPDATE_EVENT =
            new Endpoint<>("update-event", SERVICE, UpdateEvent.class, EventView.class);

    /** One event, as the caller may see it. */
    public static final Endpoint<ReadEvent, EventView> READ_EVENT =
            new Endpoint<>("read-event", SERVICE, ReadEvent.class, EventView.class);

    /** The events that the caller looks after. */
    public static final Endpoint<ListEvents, EventList> LIST_EVENTS =
            new Endpoint<>("list-events", SERVICE, ListEvents.class, EventList.class);

    /** The people of an event, for its organizers and admins. */
    public static final Endpoint<ListPeople, PeopleList> LIST_PEOPLE =
            new Endpoint<>("list-people", SERVICE, ListPeople.class, PeopleList.class);

    /** Somebody more in an event. */
    public static final Endpoint<AddPerson, EventPersonView> ADD_PERSON =
            new Endpoint<>("add-person", SERVICE, AddPerson.class, EventPersonView.class);

    /** Another name or other roles for somebody in an event. */
    public static final Endpoint<UpdatePerson, EventPersonView> UPDATE_PERSON =
            new Endpoint<>("update-person", SERVICE, UpdatePerson.class, EventPersonView.class);

    /** Somebody less in an event; answers with who it was. */
    public static final Endpoint<RemovePerson, EventPersonView> REMOVE_PERSON =
            new Endpoint<>("remove-person", SERVICE, RemovePerson.class, EventPersonView.class);

    /** A new invitation with its link. */
    public static final Endpoint<CreateInvitation, InvitationView> CREATE_INVITATION =
            new Endpoint<>("create-invitation", SERVICE, CreateInvitation.class, InvitationView.class);

    /** The invitations of an event, without their links. */
    public static final Endpoint<ListInvitations, InvitationList> LIST_INVITATIONS =
            new Endpoint<>("list-invitations", SERVICE, ListInvitations.class, InvitationList.class);

    /** An invitation that nobody can accept any more. */
    public static final Endpoint<RevokeInvitation, InvitationView> REVOKE_INVITATION =
            new Endpoint<>("revoke-invitation", SERVICE, RevokeInvitation.class, InvitationView.class);

    /** What a code is for; asked by gateways with their own token. */
    public static final Endpoint<LookUpInvitation, InvitationLook> LOOK_UP_INVITATION =
            new Endpoint<>("look-up-invitation", SERVICE, LookUpInvitation.class, InvitationLook.class);

    /** Takes up an invitation; once, by one person. */
    public static final Endpoint<AcceptInvitation, InvitationLook> ACCEPT_INVITATION =
            new Endpoint<>("accept-invitation", SERVICE, AcceptInvitation.class, InvitationLook.class);

    /** The registrations of an event, for its organizers and admins. */
    public static final Endpoint<ListRegistrations, RegistrationList> LIST_REGISTRATIONS =
            new Endpoint<>("list-registrations", SERVICE, ListRegistrations.class, RegistrationList.class);

    /** One registration, new or changed. */
    public static final Endpoint<Register, RegistrationView> REGISTER =
            new Endpoint<>("register", SERVICE, Register.class, RegistrationView.class);

    /** One registration less; answers with what it was. */
    public static final Endpoint<RemoveRegistration, RegistrationView> REMOVE_REGISTRATION =
            new Endpoint<>("remove-registration", SERVICE, RemoveRegistration.class, RegistrationView.class);

    /** Some lines of a file of registrations. */
    public static final Endpoint<ImportRegistrations, ImportOutcome> IMPORT_REGISTRATIONS =
            new Endpoint<>("import-registrations", SERVICE, ImportRegistrations.class, ImportOutcome.class);

    /** The denominator of turnout; a service asks without a token. */
    public static final Endpoint<CountRegistrations, RegistrationCount> COUNT_REGISTRATIONS =
            new Endpoint<>("count-registrations", SERVICE, CountRegistrations.class, RegistrationCount.class);

    private EventEndpoints() {}
}

package io.ovation.contracts.event;

/** The bounds of events, their people and registrations; the REST contract names the same. Texts are counted in characters (code points). */
public final class EventLimits {
    public static final int NAME = 120;
    public static final int DESCRIPTION = 5_000;

    /** People with any role in one event. */
    public static final int PEOPLE = 1_000;

    /** Organizers of one event. */
    public static final int ORGANIZERS = 50;

    public static final int PERSON_NAME = 100;
    public static final int USER = 256;

    /** RFC 5321 leaves no more for a path. */
    public static final int EMAIL = 254;

    /** Company, title and country, each. */
    public static final int DETAIL = 200;

    /** Invitations of one event that are kept, whatever became of them. */
    public static final int INVITATIONS = 2_000;

    /** Registrations of one event. */
    public static final int REGISTRATIONS = 100_000;

    /** Events, people, invitations or registrations in one page. */
    public static final int PAGE = 200;

    /** Registrations in one page that a gateway asks for while it exports. */
    public static final int EXPORT_PAGE = 500;

    /** The largest file of registrations, 20 MiB; it may have as many lines as an event has registrations. */
    public static final long IMPORT_BYTES = 20_971_520;

    /** Lines of a file in one question. */
    public static final int IMPORT_ROWS = 500;

    /** Columns of a file. */
    public static final int IMPORT_COLUMNS = 50;

    /** Refused lines that an import names; the others are counted. */
    public static final int IMPORT_REFUSALS = 200;

    public static final int QUERY = 100;

    private EventLimits() {}
}

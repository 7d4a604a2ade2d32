package io.ovation.contracts.stage;

/** The bounds of a session's fields; the REST contract names the same. Texts are counted in characters (code points). */
public final class SessionLimits {
    public static final int NAME = 120;
    public static final int DESCRIPTION = 5_000;
    public static final int CONSENT = 5_000;
    public static final int MINUTES = 1_440;
    public static final int TAGS = 20;
    public static final int TAG = 50;

    /** Speakers, and moderators, each. */
    public static final int PEOPLE = 100;

    public static final int PERSON_NAME = 100;
    public static final int USER = 256;
    public static final int IMAGE = 2_000;

    /** An address of a video, and of its poster, each. */
    public static final int MEDIA = 2_000;

    /** A year, before the start and after the end, each. */
    public static final int WINDOW_MINUTES = 525_600;

    public static final int OPEN_QUESTIONS = 100;
    public static final int RELEASE_MINUTES = 1_440;

    /** Sessions in one page of a list. */
    public static final int PAGE = 200;

    /** Tags in one answer. */
    public static final int TAG_PAGE = 100;

    /** Sessions whose tags are looked at, the newest first. */
    public static final int TAGGED = 5_000;

    /** People in one question about visitors. */
    public static final int VISITORS = 100;

    /** People who are removed from one session. */
    public static final int REMOVED = 1_000;

    /** People of one session with permissions of their own. */
    public static final int PERMISSIONS = 1_000;

    private SessionLimits() {}
}

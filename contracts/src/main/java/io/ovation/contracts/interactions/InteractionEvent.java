package io.ovation.contracts.interactions;

import java.util.Locale;

/** What happened to interactions, by its name in {@code ChannelEvent}; the body of each is an {@link InteractionChange}. */
public enum InteractionEvent {
    /** A draft was made. */
    INTERACTION_CREATED,

    /** Its content or how it is answered changed. */
    INTERACTION_EDITED,

    /** It is gone for everybody. */
    INTERACTION_DELETED,

    /** Everyone sees it, and may answer unless it had ended. */
    INTERACTION_PUBLISHED,

    /** Only moderators see it. */
    INTERACTION_UNPUBLISHED,

    /** Nobody answers any more; holds the final results. */
    INTERACTION_ENDED,

    /** Everyone sees the results. */
    RESULTS_SHOWN,

    /** The team alone sees the results. */
    RESULTS_HIDDEN,

    /** Answers were counted. */
    RESULTS_COUNTED,

    /** Somebody's words are out of what is shared, or back in it; changes no view. */
    ANSWER_HIDDEN;

    private final String type = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The past-tense kebab-case name on the wire. */
    public String type() {
        return type;
    }
}

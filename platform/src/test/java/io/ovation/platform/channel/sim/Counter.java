package io.ovation.platform.channel.sim;

/** What a run counts, so that a test can show that its trouble was real. */
enum Counter {
    SCHEDULES,
    COMMANDS,
    ACKS,
    REFUSALS,
    UNCHANGED,
    FAULTS,
    KILLS,
    PAUSES,
    SPLIT_VIEWS,
    PARTITIONS,
    RESTORES,
    STORE_STORMS,
    BUS_LOSSES,
    BUS_DOUBLES,
    APPENDS,
    UNKNOWN_OUTCOMES,
    UNKNOWN_RESOLVED_AS_STORED,
    FENCED_PLACES,
    FENCED_REPEATS,
    REPEATS,
    REDACTIONS,
    SAVED_STATES,
    HOLES_FILLED,
    RECOVERED,
    RESETS,
    RESENT,
    LATE_GHOSTS
}

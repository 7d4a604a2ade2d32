package io.ovation.stage.event;

/** From now on this is said about the event. */
record EventDescribed(EventDetails details) {
    static final String TYPE = "event-changed";
}

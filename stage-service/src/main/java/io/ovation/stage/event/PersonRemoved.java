package io.ovation.stage.event;

/** From now on this person is nothing in the event. */
record PersonRemoved(String person) {
    static final String TYPE = "person-removed";
}

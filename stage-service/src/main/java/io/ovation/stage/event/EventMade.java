package io.ovation.stage.event;

import java.util.Map;

/** An event exists from now on; the people are its first organizers, by person id. */
record EventMade(EventDetails details, Map<String, Member> people) {
    static final String TYPE = "event-created";
}

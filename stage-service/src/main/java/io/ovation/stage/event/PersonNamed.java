package io.ovation.stage.event;

/** From now on this person is this in the event. */
record PersonNamed(String person, Member member) {
    static final String TYPE = "person-named";
}

package io.ovation.contracts.stage;

/**
 * Somebody may not be in the session any more; for moderators.
 *
 * @param person their person id
 * @param name what they were called, empty when nobody knew
 * @param by the moderator who did it
 */
public record PersonRemoved(String person, String name, SessionPerson by) {
    public static final String TYPE = "person-removed";
}

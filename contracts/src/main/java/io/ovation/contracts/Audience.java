package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who may see an event, named by the service that makes it; the gateway obeys and never guesses.
 *
 * @param scope {@code EVERYONE} in the channel, the {@code TEAM} with the named people, its {@code MODERATORS}, or only the named {@code PEOPLE}
 * @param people person ids; empty for everyone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audience(Scope scope, List<String> people) {
    /** Everyone in the channel. */
    public static final Audience EVERYONE = new Audience(Scope.EVERYONE, List.of());

    /** Speakers, moderators, organizers and admins. */
    public static final Audience TEAM = new Audience(Scope.TEAM, List.of());

    /** Moderators, organizers and admins: the team without those who only speak. */
    public static final Audience MODERATORS = new Audience(Scope.MODERATORS, List.of());

    /** How wide the circle is. */
    public enum Scope {
        EVERYONE,
        TEAM,
        MODERATORS,
        PEOPLE
    }

    /** Reads the wire form, where {@code people} may be absent. */
    @JsonCreator
    public Audience(@JsonProperty("scope") Scope scope, @JsonProperty("people") List<String> people) {
        this.scope = scope;
        this.people = people == null ? List.of() : List.copyOf(people);
    }

    /** The team and these people besides. */
    public static Audience teamAnd(String... people) {
        return new Audience(Scope.TEAM, List.of(people));
    }

    /** These people and nobody else. */
    public static Audience only(String... people) {
        return new Audience(Scope.PEOPLE, List.of(people));
    }

    /** Whether a person of this role is in the circle. */
    public boolean includes(String person, Role role) {
        return switch (scope) {
            case EVERYONE -> true;
            case TEAM -> role.team() || people.contains(person);
            case MODERATORS -> role.moderates() || people.contains(person);
            case PEOPLE -> people.contains(person);
        };
    }
}

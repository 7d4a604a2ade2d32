package io.ovation.stage.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.event.EventRole;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an event.
 *
 * @param user the customer's user id
 * @param name the name to show
 * @param email where to reach them, or null
 * @param roles at least one, each once, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Member(String user, String name, @Nullable String email, List<EventRole> roles) {
    /** Sorts the roles and keeps each once. */
    public Member {
        roles = roles.stream().sorted().distinct().toList();
    }

    /** Whether this is one of the organizers. */
    public boolean organizes() {
        return roles.contains(EventRole.ORGANIZER);
    }

    /** The same person as told now, with the roles of before besides. */
    Member besides(Member before) {
        return new Member(
                user,
                name,
                email == null ? before.email : email,
                Stream.concat(before.roles.stream(), roles.stream()).toList());
    }
}

package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the people of an event, as its organizers see them.
 *
 * @param person the id by which others see them
 * @param user the customer's user id
 * @param name the name to show
 * @param email where to reach them, or null
 * @param roles at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventPersonView(
        String person, String user, String name, @Nullable String email, List<EventRole> roles) {}

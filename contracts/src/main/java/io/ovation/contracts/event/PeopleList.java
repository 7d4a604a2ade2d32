package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People by name.
 *
 * @param next where the next page begins, or null on the last
 */
public record PeopleList(
        List<EventPersonView> people, @Nullable String next) {}

package io.ovation.stage.event;

import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventWish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of an event's log, with its fields checked. */
sealed interface EventAsk {

    /** Make the event. */
    record Make(EventMade made) implements EventAsk {}

    /** Say something else about it, if it still is the version that the asker knows. */
    record Change(@Nullable Long version, EventWish wish, List<String> without) implements EventAsk {}

    /** Name somebody, with these roles besides those they have. */
    record Put(String person, Member member) implements EventAsk {}

    /** Change somebody who is named; null keeps what is. */
    record Edit(
            String person,
            @Nullable String name,
            @Nullable String email,
            boolean withoutEmail,
            @Nullable List<EventRole> roles)
            implements EventAsk {}

    /** Take somebody off. */
    record Remove(String person) implements EventAsk {}
}

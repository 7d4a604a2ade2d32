package io.ovation.contracts.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the stage.
 *
 * @param person their person id
 * @param name their name, or null when they were promoted and nobody knows it yet
 * @param role their role in the session
 * @param peer the tab that sends their picture and sound, or null while none does
 * @param microphone whether they may be heard
 * @param camera whether they may be seen
 * @param since when they came
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnStage(
        String person,
        @Nullable String name,
        Role role,
        @Nullable String peer,
        boolean microphone,
        boolean camera,
        Instant since) {

    /** The same person with these devices. */
    public OnStage with(boolean microphoneNow, boolean cameraNow) {
        return new OnStage(person, name, role, peer, microphoneNow, cameraNow, since);
    }
}

package io.ovation.contracts.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of participants.
 *
 * @param person their person id
 * @param name their name, empty when nobody knows it yet
 * @param role their role in the session
 * @param here whether they are connected now
 * @param since when their hand went up, they came onto the stage or they were removed, or null for viewers
 * @param microphone whether those on the stage may be heard, else null
 * @param camera whether those on the stage may be seen, else null
 * @param invited whether an invitation to the stage waits for their answer; told to moderators
 * @param permissions what they may or may not do besides what their role says, or null when that is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantView(
        String person,
        String name,
        Role role,
        boolean here,
        @Nullable Instant since,
        @Nullable Boolean microphone,
        @Nullable Boolean camera,
        boolean invited,
        @Nullable Permissions permissions) {}

package io.ovation.contracts.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The room as one circle sees it.
 *
 * @param status whether people meet
 * @param startedAt when the meeting was last started, or null
 * @param endedAt when it ended, or null
 * @param stage who is on the stage, in the order of coming
 * @param hands raised hands in their order; moderators only
 * @param invitations what was asked and not answered; moderators only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomView(
        MeetingStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<OnStage> stage,
        List<Hand> hands,
        List<StageInvitation> invitations) {

    /** What a person sees of themself besides. */
    public record Mine(boolean hand, boolean invited) {}
}

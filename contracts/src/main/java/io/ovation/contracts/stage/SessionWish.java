package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a session to be. Every part may be missing or wrong here; the answer then names each of them. What is missing is
 * as usual in a new session and stays as it is in one that is changed. The bounds are in {@link SessionLimits}.
 * A list that is missing is not an empty one here: it stays.
 *
 * @param event the event it belongs to
 * @param name one line without {@code <} and {@code >}
 * @param description free text
 * @param type {@code interactive-room} and so on, or the Events Platform's word for it
 * @param visibility {@code private}, {@code unlisted} or {@code published}
 * @param startDate ISO 8601 with offset
 * @param durationMinutes how long it is planned to last
 * @param tags in the order in which they are to be shown
 * @param speakers all speakers
 * @param moderators all moderators, at least one
 * @param modules those to switch
 * @param chat when attendees may write
 * @param qna how questions are asked
 * @param stage how people come onto the stage
 * @param assistant whether the team has the assistant
 * @param image address of the header image, https or a path of this installation
 * @param media where the video is, for kinds that show one
 * @param consent the text that a participant must accept first
 */
public record SessionWish(
        @Nullable String event,
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String visibility,
        @Nullable String startDate,
        @Nullable Integer durationMinutes,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<@Nullable String> tags,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<@Nullable Participant> speakers,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<@Nullable Participant> moderators,
        @Nullable ModulesWanted modules,
        @Nullable ChatWindowWanted chat,
        @Nullable QnaRulesWanted qna,
        @Nullable StageRulesWanted stage,
        @Nullable Boolean assistant,
        @Nullable String image,
        @Nullable MediaWanted media,
        @Nullable String consent) {}

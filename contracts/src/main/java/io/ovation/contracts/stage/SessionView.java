package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as everybody who may open it sees it.
 *
 * @param id 1 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param event the event it belongs to, or null
 * @param name at most 120 characters, without {@code <} and {@code >}
 * @param description free text, or null
 * @param type interactive room, live webcast and so on
 * @param visibility who may open it
 * @param startDate when it begins, UTC
 * @param durationMinutes 1 to 1440
 * @param endDate when it is planned to end
 * @param tags in the order in which they were given
 * @param speakers the speakers
 * @param moderators the moderators, those who created it among them
 * @param modules which parts are on
 * @param chat when attendees may write
 * @param qna how questions are asked and answered
 * @param stage who may join the stage by themselves
 * @param assistant whether the team has the assistant
 * @param image address of the header image, https or a path of this installation, or null
 * @param media where the video is, or null
 * @param consent what a participant must accept first, or null
 * @param version grows with every change of the session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        String id,
        @Nullable String event,
        String name,
        @Nullable String description,
        SessionType type,
        Visibility visibility,
        Instant startDate,
        int durationMinutes,
        Instant endDate,
        List<String> tags,
        List<SessionPerson> speakers,
        List<SessionPerson> moderators,
        Modules modules,
        ChatWindow chat,
        QnaRules qna,
        StageRules stage,
        boolean assistant,
        @Nullable String image,
        @Nullable SessionMedia media,
        @Nullable ConsentText consent,
        long version) {

    /** A session in which everything else is as it is unless chosen: an interactive room, published, all modules on. */
    public static SessionView of(String id, String name, Instant startDate, int durationMinutes) {
        return new SessionView(
                id,
                null,
                name,
                null,
                SessionType.INTERACTIVE_ROOM,
                Visibility.PUBLISHED,
                startDate,
                durationMinutes,
                startDate.plus(Duration.ofMinutes(durationMinutes)),
                List.of(),
                List.of(),
                List.of(),
                Modules.ALL,
                ChatWindow.DEFAULTS,
                QnaRules.DEFAULTS,
                StageRules.DEFAULTS,
                false,
                null,
                null,
                null,
                1);
    }

    /** The same settings under another id, as this version. */
    public SessionView as(String otherId, long otherVersion) {
        return new SessionView(
                otherId,
                event,
                name,
                description,
                type,
                visibility,
                startDate,
                durationMinutes,
                endDate,
                tags,
                speakers,
                moderators,
                modules,
                chat,
                qna,
                stage,
                assistant,
                image,
                media,
                consent,
                otherVersion);
    }

    /** The same session for these eyes. */
    public SessionView with(Visibility wanted) {
        return copy(wanted, speakers, moderators, modules, qna);
    }

    /** The same session with these modules. */
    public SessionView with(Modules wanted) {
        return copy(visibility, speakers, moderators, wanted, qna);
    }

    /** The same session with these rules for questions. */
    public SessionView with(QnaRules wanted) {
        return copy(visibility, speakers, moderators, modules, wanted);
    }

    /** The same session with these people. */
    public SessionView with(List<SessionPerson> otherSpeakers, List<SessionPerson> otherModerators) {
        return copy(visibility, otherSpeakers, otherModerators, modules, qna);
    }

    private SessionView copy(
            Visibility otherVisibility,
            List<SessionPerson> otherSpeakers,
            List<SessionPerson> otherModerators,
            Modules otherModules,
            QnaRules otherQna) {
        return new SessionView(
                id,
                event,
                name,
                description,
                type,
                otherVisibility,
                startDate,
                durationMinutes,
                endDate,
                tags,
                otherSpeakers,
                otherModerators,
                otherModules,
                chat,
                otherQna,
                stage,
                assistant,
                image,
                media,
                consent,
                version);
    }
}

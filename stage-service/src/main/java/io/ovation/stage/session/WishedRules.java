package io.ovation.stage.session;

import io.ovation.contracts.stage.ChatWindow;
import io.ovation.contracts.stage.ChatWindowWanted;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.ModulesWanted;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.QnaRulesWanted;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.StageRules;
import io.ovation.contracts.stage.StageRulesWanted;
import io.ovation.stage.field.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a session (SES-10) over those that it has; what is not asked for stays. */
final class WishedRules {
    private final Fields fields;

    WishedRules(Fields fields) {
        this.fields = fields;
    }

    Modules modules(@Nullable ModulesWanted wanted, Modules now) {
        if (wanted == null) {
            return now;
        }
        return new Modules(
                or(wanted.chat(), now.chat()),
                or(wanted.qna(), now.qna()),
                or(wanted.interactions(), now.interactions()),
                or(wanted.reactions(), now.reactions()),
                or(wanted.privateChat(), now.privateChat()),
                or(wanted.backchannel(), now.backchannel()));
    }

    ChatWindow chat(@Nullable ChatWindowWanted wanted, ChatWindow now) {
        if (wanted == null) {
            return now;
        }
        int most = SessionLimits.WINDOW_MINUTES;
        return new ChatWindow(
                number("chat.opensBeforeMinutes", or(wanted.opensBeforeMinutes(), now.opensBeforeMinutes()), most),
                number("chat.closesAfterMinutes", or(wanted.closesAfterMinutes(), now.closesAfterMinutes()), most),
                or(wanted.anonymousAllowed(), now.anonymousAllowed()));
    }

    QnaRules qna(@Nullable QnaRulesWanted wanted, QnaRules now) {
        if (wanted == null) {
            return now;
        }
        int open = or(wanted.openPerAttendee(), now.openPerAttendee());
        int release = or(wanted.releaseAfterMinutes(), now.releaseAfterMinutes());
        return new QnaRules(
                fields.choice("qna.threads", wanted.threads(), Words.THREADS, now.threads()),
                fields.choice("qna.visibility", wanted.visibility(), Words.LISTINGS, now.visibility()),
                or(wanted.approval(), now.approval()),
                or(wanted.anonymous(), now.anonymous()),
                or(wanted.namesForTeam(), now.namesForTeam()),
                fields.number("qna.openPerAttendee", open, 1, SessionLimits.OPEN_QUESTIONS),
                number("qna.releaseAfterMinutes", release, SessionLimits.RELEASE_MINUTES));
    }

    StageRules stage(@Nullable StageRulesWanted wanted, StageRules now) {
        return wanted == null
                ? now
                : new StageRules(
                        fields.choice("stage.join", wanted.join(), Words.JOINS, now.join()),
                        or(wanted.requireHost(), now.requireHost()));
    }

    private int number(String field, int value, int most) {
        return fields.number(field, value, 0, most);
    }

    private static <T> T or(@Nullable T wanted, T now) {
        return Objects.requireNonNullElse(wanted, now);
    }
}

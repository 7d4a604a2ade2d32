package io.ovation.qna;

import io.ovation.platform.config.Settings;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.platform.session.SessionsSettings;
import io.ovation.qna.thread.QnaLimits;

/**
 * Everything that can be set about Q&A.
 *
 * @param callers whose word about a caller is taken
 * @param sessions how long settings of sessions are believed
 * @param limits the bounds of Q&A
 */
public record QnaSettings(CallerKeys callers, SessionsSettings sessions, QnaLimits limits) {
    public static QnaSettings from(Settings settings) {
        return new QnaSettings(CallerKeys.from(settings), SessionsSettings.from(settings), QnaLimits.from(settings));
    }
}

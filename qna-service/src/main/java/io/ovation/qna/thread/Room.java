package io.ovation.qna.thread;

import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a session's settings mean for its Q&A. The hours of the chat do not bind it: questions are collected before a session and answered
 * after it.
 *
 * @param on whether the module is on
 * @param rules how questions are asked and answered
 * @param moderators names by person id of those who moderate by name
 */
record Room(boolean on, QnaRules rules, Map<String, String> moderators) {

    static Room of(SessionSettings settings) {
        var view = settings.view();
        Map<String, String> moderators = view.moderators().stream()
                .collect(Collectors.toUnmodifiableMap(
                        SessionPerson::person, SessionPerson::name, (first, again) -> first));
        return new Room(view.modules().qna(), view.qna(), moderators);
    }
}

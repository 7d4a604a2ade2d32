package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Content;

/** Whether answers that were given to one content mean the same for another. */
final class Meaning {
    private Meaning() {}

    /** An announcement has no answers; a survey's name, intro and button are no questions; a quiz may come to show what is right, not the other way. */
    static boolean keeps(Content before, Content after) {
        if (before instanceof Content.Announcement && after instanceof Content.Announcement) {
            return true;
        }
        if (before instanceof Content.Survey survey && after instanceof Content.Survey other) {
            return survey.questions().equals(other.questions());
        }
        if (before instanceof Content.Quiz quiz && after instanceof Content.Quiz other) {
            return keeps(quiz, other);
        }
        return before.equals(after);
    }

    private static boolean keeps(Content.Quiz before, Content.Quiz after) {
        Content.Quiz shown = new Content.Quiz(
                before.question(), before.options(), before.correct(), before.multiple(), after.showCorrect());
        return shown.equals(after) && (after.showCorrect() || !before.showCorrect());
    }
}

package io.ovation.qna.thread;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;

/**
 * The bounds of Q&A.
 *
 * @param textCodePoints the longest question, message or answer
 * @param countMillis the shortest pause between two counts of votes and likes in one channel
 * @param bounds what decisions know
 * @param texts how fast one person may write
 * @param actions how fast one person may do anything else
 */
public record QnaLimits(int textCodePoints, int countMillis, Bounds bounds, Pace texts, Pace actions) {

    public static QnaLimits from(Settings settings) {
        return new QnaLimits(
                settings.number(
                        "OVATION_QNA_TEXT_CHARACTERS",
                        500,
                        Range.of(1, 2_000, "code points"),
                        "The longest question or answer."),
                settings.number(
                        "OVATION_QNA_COUNT_MILLIS",
                        500,
                        Range.millis(50, 10_000),
                        "The shortest pause between two updates of votes and likes in one Q&A."),
                bounds(settings),
                Pace.from(settings, "OVATION_QNA_TEXTS", new Pace(5, 30), "questions and answers", "one Q&A"),
                Pace.from(
                        settings,
                        "OVATION_QNA_ACTIONS",
                        new Pace(30, 600),
                        "votes, likes and moderation of questions",
                        "one Q&A"));
    }

    private static Bounds bounds(Settings settings) {
        return new Bounds(
                settings.number(
                        "OVATION_QNA_OPEN_THREADS",
                        2_000,
                        Range.of(1, 5_000, "threads"),
                        "How many threads may wait or be claimed at a time in one Q&A."),
                settings.number(
                        "OVATION_QNA_DONE_THREADS",
                        300,
                        Range.of(1, 5_000, "threads"),
                        "How many answered and dismissed threads stay in memory, the newest ones."),
                settings.number(
                        "OVATION_QNA_ENTRIES",
                        5_000,
                        Range.of(10, 6_000, "entries"),
                        "How many questions, messages and answers of one Q&A are in memory at a time."),
                settings.number(
                        "OVATION_QNA_THREAD_ENTRIES",
                        50,
                        Range.of(2, 200, "entries"),
                        "How many entries of one thread are in memory, the newest ones."),
                settings.number(
                        "OVATION_QNA_LISTED",
                        500,
                        Range.of(1, 1_000, "questions"),
                        "How many questions may be listed for everyone at a time in one Q&A."),
                settings.number(
                        "OVATION_QNA_PINS",
                        10,
                        Range.of(1, 100, "questions"),
                        "How many listed questions may be pinned at a time."),
                settings.number(
                        "OVATION_QNA_BLOCKED",
                        1_000,
                        Range.of(1, 10_000, "threads"),
                        "How many askers may be blocked at a time in one Q&A."),
                settings.number(
                        "OVATION_QNA_ANSWERING_MILLIS",
                        30_000,
                        Range.millis(1_000, 300_000),
                        "How long it is believed that a moderator is writing an answer."));
    }
}

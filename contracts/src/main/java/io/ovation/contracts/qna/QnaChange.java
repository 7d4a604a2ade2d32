package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every Q&A event: what is new, as it stands afterwards. Whoever sees the event gets only the fields of their circles; each field
 * is put into the view as its name says, whatever the event is called, and nothing has to be worked out. Fields that are absent change nothing.
 *
 * @param listed for everyone: a listed question, new or in place of the one with its id
 * @param publicAnswer for everyone: an answer to a listed question, new or in place of the one with its id
 * @param questionMarks for everyone: new marks of listed questions
 * @param unlisted for everyone: ids of questions that leave the list
 * @param thread for the team: a thread's header, new or in place of the one with its id; entries below its {@code from} leave the view
 * @param entries for the team: entries of {@code thread}, each new or in place of the one with its id
 * @param entryMarks for the team: new marks of entries, of whatever thread
 * @param left for the team: ids of threads that leave the view
 * @param blocked for the team: a new block
 * @param unblocked for the team: the thread whose block ends
 * @param myThread for the asker: as {@code thread}
 * @param myEntries for the asker: as {@code entries}
 * @param myMarks for the asker: as {@code entryMarks}
 * @param myLeft for the asker: as {@code left}
 * @param myBlocked for the asker: whether they may not write from now on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QnaChange(
        @Nullable QuestionView listed,
        @Nullable PublicAnswer publicAnswer,
        @Nullable List<MarkedQuestion> questionMarks,
        @Nullable List<Long> unlisted,
        @Nullable ThreadHeader thread,
        @Nullable List<EntryView> entries,
        @Nullable List<MarkedEntry> entryMarks,
        @Nullable List<Long> left,
        @Nullable BlockedAsker blocked,
        @Nullable Long unblocked,
        @Nullable OwnThread myThread,
        @Nullable List<EntryView> myEntries,
        @Nullable List<MarkedEntry> myMarks,
        @Nullable List<Long> myLeft,
        @Nullable Boolean myBlocked) {}

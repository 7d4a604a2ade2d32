package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.QnaCommand;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command with everything that its decision needs. */
sealed interface QnaAsk {

    /**
     * A person's command.
     *
     * @param command what to do
     * @param caller who asks
     * @param room the session's settings
     * @param old what the log says about an entry that is to be deleted, or null; what is in memory is newer
     */
    record ByPerson(
            QnaCommand command,
            Caller caller,
            Room room,
            @Nullable Old old) implements QnaAsk {}

    /** An entry that may have left the memory: what it was, who wrote it, and whether its text is gone already. */
    record Old(long id, EntryKind kind, String author, boolean gone) {}

    /**
     * The service's own: new totals of votes and likes.
     *
     * @param counts people by reaction by entry
     * @param basedOn the channel's head before they were counted; what was counted later than that is left as it is
     */
    record Totals(Map<Long, Map<String, Long>> counts, long basedOn) implements QnaAsk {}

    /** The service's own: the thread that has been claimed longest without an answer waits again, if its time is over. */
    record Release(Room room) implements QnaAsk {}
}

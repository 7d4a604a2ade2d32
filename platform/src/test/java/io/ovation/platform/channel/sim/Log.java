package io.ovation.platform.channel.sim;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.journal.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One channel in the simulated store, with all that the checks must remember about it. */
final class Log {
    /** The rows as they are now, redacted where that was asked. */
    final List<Row> rows = new ArrayList<>();
    /** The rows as they were written. */
    final List<Row> written = new ArrayList<>();
    /** Who wrote each row, and when. */
    final List<String> writers = new ArrayList<>();

    final List<Long> storedAt = new ArrayList<>();
    /** The state after each number of rows. */
    final List<SimState> states = new ArrayList<>(List.of(SimLogic.RULES.empty()));
    /** Seq by unique key. */
    final Map<String, Long> once = new HashMap<>();

    long savedSeq;

    @Nullable
    String savedState;

    long head() {
        return rows.size();
    }

    ChannelEvent event(long seq) {
        return rows.get((int) seq - 1).event();
    }

    ChannelEvent original(long seq) {
        return written.get((int) seq - 1).event();
    }

    boolean blank(long seq) {
        return event(seq).body() == null;
    }

    /** Where the log ended at a time. */
    long headAt(long time) {
        int head = storedAt.size();
        while (head > 0 && storedAt.get(head - 1) > time) {
            head--;
        }
        return head;
    }

    void add(Row row, String writer, long now) {
        rows.add(row);
        written.add(row);
        writers.add(writer);
        storedAt.add(now);
        once.putIfAbsent(row.once(), row.event().seq());
        states.add(SimLogic.RULES.apply(states.get(states.size() - 1), row.event()));
    }

    /** What a journal without a unique place would do. */
    void overwrite(Row row, String writer) {
        int index = (int) row.event().seq() - 1;
        rows.set(index, row);
        written.set(index, row);
        writers.set(index, writer);
        once.put(row.once(), row.event().seq());
    }

    void redact(long seq) {
        Row row = rows.get((int) seq - 1);
        rows.set(
                (int) seq - 1,
                new Row(row.channel(), row.clientId(), row.event().redacted()));
    }

    /** The same log as a back-up had it that ended here. */
    Log restoredTo(long end) {
        Log log = new Log();
        for (int i = 0; i < end; i++) {
            log.add(written.get(i), writers.get(i), storedAt.get(i));
        }
        for (int i = 0; i < end; i++) {
            original(i + 1).redacts().stream().filter(this::blank).forEach(log::redact);
        }
        if (savedSeq <= end) {
            log.savedSeq = savedSeq;
            log.savedState = savedState;
        }
        return log;
    }
}

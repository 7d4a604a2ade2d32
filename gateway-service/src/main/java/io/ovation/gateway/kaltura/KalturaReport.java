package io.ovation.gateway.kaltura;

import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ReportForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two report types and their columns. Headers are those of Kaltura's nearest reports, misspellings and all: 70001 for sessions, 60010 for people.
 * What Kaltura has no name for is named in the same way.
 *
 * @param type its number
 * @param table what its rows are
 * @param dimensions headers of the columns before the counts
 */
record KalturaReport(String type, ReportForm table, List<String> dimensions, List<Column> columns) {
    static final KalturaReport SESSIONS = new KalturaReport(
            "3009",
            ReportForm.SESSIONS,
            List.of("entry_id", "entry_name"),
            List.of(
                    new Column("count_cnc_group_message_sent", "messages", Engagement::messages),
                    new Column("count_group_message_deleted", "messagesDeleted", Engagement::messagesDeleted),
                    new Column("unique_users_sent_group_message", "messageWriters", Engagement::messageWriters),
                    new Column("q_and_a_threads_count", "threads", Engagement::threads),
                    new Column("count_cnc_q_and_a_message_send", "entries", Engagement::entries),
                    new Column("unique_users_q_and_a_thread", "askers", Engagement::askers),
                    new Column("count_poll_answered", "answers", Engagement::answers),
                    new Column("unique_users_answered_poll", "answerers", Engagement::answerers),
                    new Column("unique_active_users", "people", Engagement::people)));

    static final KalturaReport PEOPLE = new KalturaReport(
            "3010",
            ReportForm.PEOPLE,
            List.of("user_id", "user_name"),
            List.of(
                    new Column("count_group_chat_messages_sent", "messages", Engagement::messages),
                    new Column("count_group_message_deleted", "messagesDeleted", Engagement::messagesDeleted),
                    new Column("count_q_and_a_threads", "threads", Engagement::threads),
                    new Column("count_cnc_q_and_a_message_send", "entries", Engagement::entries),
                    new Column("count_poll_answered", "answers", Engagement::answers)));

    /**
     * One count.
     *
     * @param header as Kaltura writes it
     * @param count as our own contract names it
     */
    record Column(String header, String count, Function<Engagement, @Nullable Long> value) {
        String of(Engagement counts) {
            return String.valueOf(Objects.requireNonNullElse(value.apply(counts), 0L));
        }
    }

    static Optional<KalturaReport> of(String type) {
        return Stream.of(SESSIONS, PEOPLE)
                .filter(each -> each.type.equals(type))
                .findFirst();
    }

    Optional<Column> column(String header) {
        return columns.stream().filter(each -> each.header().equals(header)).findFirst();
    }
}

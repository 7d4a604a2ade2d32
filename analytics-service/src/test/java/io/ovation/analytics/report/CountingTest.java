package io.ovation.analytics.report;

import static io.ovation.analytics.report.Logs.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import io.ovation.contracts.report.ReportPoint;
import io.ovation.contracts.report.ReportRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final List<ChannelEvent> CHAT = List.of(
            Logs.posted(1, "ada", "One"),
            Logs.posted(2, "ben", "Two"),
            Logs.posted(3, "ada", "Three").redacted(),
            Logs.deleted(4, 3),
            Logs.cleared(5),
            Logs.posted(70, "ada", "Four"));
    private static final List<ChannelEvent> QNA = List.of(
            Logs.asked(6, "ada", false),
            Logs.added(7, 6, "ada"),
            Logs.answered(8, 6, "ada"),
            Logs.asked(9, "cy", true));

    private static Reported session(String id, List<ChannelEvent> chat, List<ChannelEvent> qna) {
        People people = new People();
        Deeds messages = new Deeds();
        Deeds questions = new Deeds();
        Deeds answers = new Deeds();
        chat.forEach(new ChatDeeds(messages, people)::happened);
        qna.forEach(new QnaDeeds(questions, people)::happened);
        answers.add(0, Deed.ANSWER, people.number("p_ben", "ben"), minute(10).toEpochMilli());
        return new Reported(id, "The " + id, people, List.of(messages, questions, answers));
    }

    private static ReadReport asking(ReportForm form, ReportFilter filter, ReportPage page) {
        return new ReadReport(form, filter, ReportInterval.HOURS, false, "Z", page, null);
    }

    private static ReportAnswer report(ReportForm form, ReportFilter filter) {
        List<Reported> sessions = List.of(session("keynote", CHAT, QNA), session("workshop", List.of(), List.of()));
        return new Counting(sessions, asking(form, filter, ReportPage.FIRST)).answer(Logs.NOON);
    }

    private static ReportFilter between(Instant from, Instant to) {
        return new ReportFilter(null, List.of(), List.of(), from, to);
    }

    @Test
    void a_session_counts_what_was_deleted_and_cleared_and_questions_without_a_name() {
        assertThat(report(ReportForm.SESSIONS, ReportFilter.ALL).rows())
                .containsExactly(
                        new ReportRow(
                                "keynote",
                                "The keynote",
                                minute(1),
                                minute(70),
                                new Engagement(4, 1, 2L, 2, 4, 1L, 1, 1L, 3L)),
                        new ReportRow(
                                "workshop",
                                "The workshop",
                                minute(10),
                                minute(10),
                                new Engagement(0, 0, 0L, 0, 0, 0L, 1, 1L, 1L)));
    }

    @Test
    void a_person_is_one_row_over_all_sessions_and_who_asked_without_a_name_is_nobody() {
        assertThat(report(ReportForm.PEOPLE, ReportFilter.ALL).rows())
                .containsExactly(
                        new ReportRow(
                                "p_ada",
                                "ada",
                                minute(1),
                                minute(70),
                                new Engagement(3, 1, null, 1, 2, null, 0, null, null)),
                        new ReportRow(
                                "p_ben",
                                "ben",
                                minute(2),
                                minute(10),
                                new Engagement(1, 0, null, 0, 0, null, 2, null, null)),
                        new ReportRow(
                                "p_mo",
                                "mo",
                                minute(8),
                                minute(8),
                                new Engagement(0, 0, null, 0, 1, null, 0, null, null)));
    }

    @Test
    void in_all_a_person_who_was_in_two_sessions_is_one() {
        assertThat(report(ReportForm.TOTAL, ReportFilter.ALL).total())
                .isEqualTo(new Engagement(4, 1, 2L, 2, 4, 1L, 2, 1L, 3L));
    }

    @Test
    void a_time_begins_with_its_first_moment_and_ends_before_its_last() {
        assertThat(report(ReportForm.TOTAL, between(minute(2), minute(6))).total())
                .isEqualTo(new Engagement(2, 1, 2L, 0, 0, 0L, 0, 0L, 2L));
    }

    @Test
    void only_what_named_people_did_is_counted_when_they_are_asked_for() {
        ReportFilter ben = new ReportFilter(null, List.of(), List.of("p_ben"), null, null);
        assertThat(report(ReportForm.TOTAL, ben).total()).isEqualTo(new Engagement(1, 0, 1L, 0, 0, 0L, 2, 1L, 1L));
    }

    @Test
    void a_graph_has_a_point_for_each_interval_in_which_something_was_done() {
        assertThat(report(ReportForm.GRAPH, ReportFilter.ALL).points())
                .extracting(ReportPoint::start, point -> point.counts().messages())
                .containsExactly(tuple(Logs.NOON, 3L), tuple(minute(60), 1L));
    }

    @Test
    void a_graph_has_the_empty_intervals_too_when_they_are_wanted_and_not_too_many() {
        ReadReport day = new ReadReport(
                ReportForm.GRAPH,
                between(Logs.NOON, minute(24 * 60)),
                ReportInterval.HOURS,
                true,
                "Asia/Kolkata",
                ReportPage.FIRST,
                null);
        List<ReportPoint> points = new Counting(List.of(session("keynote", CHAT, QNA)), day)
                .answer(Logs.NOON)
                .points();
        assertThat(points).hasSize(25);
        assertThat(points.get(0).start()).isEqualTo(Instant.parse("2026-11-20T11:30:00Z"));
        ReadReport years = new ReadReport(
                ReportForm.GRAPH,
                between(Instant.EPOCH, Logs.NOON),
                ReportInterval.MINUTES,
                true,
                "Z",
                ReportPage.FIRST,
                null);
        assertThatThrownBy(() -> new Counting(List.of(), years).answer(Logs.NOON))
                .hasMessageContaining("report-too-large");
    }

    @Test
    void rows_come_in_the_wanted_order_and_in_pages() {
        List<Reported> sessions = List.of(session("keynote", CHAT, QNA));
        ReportPage page = new ReportPage("messages", true, 1, 1);
        ReportAnswer second =
                new Counting(sessions, asking(ReportForm.PEOPLE, ReportFilter.ALL, page)).answer(Logs.NOON);
        assertThat(second.rows()).extracting(ReportRow::name).containsExactly("ben");
        assertThat(second.count()).isEqualTo(3);
    }

    @Test
    void a_log_that_is_read_on_counts_as_one_that_is_read_whole() {
        List<ChannelEvent> before = new ArrayList<>(CHAT.subList(0, 2));
        before.add(Logs.posted(3, "ada", "Three"));
        before.addAll(CHAT.subList(3, 6));
        ReadReport people = asking(ReportForm.PEOPLE, ReportFilter.ALL, ReportPage.FIRST);
        assertThat(new Counting(List.of(session("keynote", before, QNA)), people).answer(Logs.NOON))
                .isEqualTo(new Counting(List.of(session("keynote", CHAT, QNA)), people).answer(Logs.NOON));
    }
}

package io.ovation.analytics.report;

import static io.ovation.analytics.report.Logs.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.analytics.AnalyticsVerticle;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.report.ExportKind;
import io.ovation.contracts.report.ExportLines;
import io.ovation.contracts.report.ReadExportLines;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportEndpoints;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import io.ovation.contracts.report.ReportRow;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.platform.launch.Service;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports of analytics-service, asked over the bus as a gateway would, with the services around it. */
class ReportsServiceTest {
    private static final Caller ADMIN = new Caller("102", "keynote", "p_root", "Root", Role.ADMIN);

    private final Neighbours neighbours = new Neighbours();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final Node node = start();

    private Node start() {
        neighbours.sessions.add(SessionView.of("keynote", "Keynote", Logs.NOON, 60));
        neighbours.sessions.add(SessionView.of("workshop", "Workshop", minute(60), 60));
        List<Service<?>> services = new ArrayList<>(neighbours.services());
        services.add(AnalyticsVerticle.SERVICE);
        return Launcher.start(
                        Map.of(
                                "OVATION_MONGO_URI", store.connectionString(),
                                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                                "OVATION_REPORT_DEEDS", "30000",
                                "OVATION_REPORT_SESSIONS", "40",
                                "OVATION_MANAGEMENT_PORT", "0",
                                "OVATION_BUS_TIMEOUT_MILLIS", "3000",
                                "OVATION_STOP_LEAVE_MILLIS", "0"),
                        services)
                .await();
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, ReportEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private static ReadReport about(ReportForm form, ReportFilter filter) {
        return new ReadReport(form, filter, ReportInterval.DAYS, false, "Z", ReportPage.FIRST, null);
    }

    /** Asked until it is whole, as the gateway does. */
    private ReportAnswer report(ReadReport asked, Caller caller) {
        ReportAnswer answer = ask(ReportEndpoints.READ_REPORT, asked, caller).await();
        while (!answer.whole()) {
            answer = ask(ReportEndpoints.READ_REPORT, asked.asOf(answer.asOf()), caller)
                    .await();
        }
        return answer;
    }

    private List<ReportRow> rows(ReportForm form) {
        return report(about(form, ReportFilter.ALL), ADMIN).rows();
    }

    private String refusal(ReadReport asked, Caller caller) {
        try {
            report(asked, caller);
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
        return "";
    }

    private List<Map<String, Object>> exported(ExportKind kind) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String cursor = null;
        do {
            ExportLines page = ask(ReportEndpoints.READ_EXPORT_LINES, new ReadExportLines(kind, cursor), ADMIN)
                    .await();
            lines.addAll(page.lines());
            cursor = page.next();
        } while (cursor != null);
        return lines;
    }

    private static List<ChannelEvent> chatter(int messages) {
        return LongStream.rangeClosed(1, messages)
                .mapToObj(seq -> Logs.posted(seq, "person" + seq % 50, "Message " + seq))
                .toList();
    }

    @Test
    void reports_read_on_and_count_what_came_since() {
        neighbours.log("keynote", "chat", chatter(1000));
        neighbours.log("workshop", "qna").add(Logs.asked(1, "ada", false));
        assertThat(rows(ReportForm.SESSIONS))
                .extracting(
                        ReportRow::id,
                        row -> row.counts().messages(),
                        row -> row.counts().threads())
                .containsExactly(tuple("keynote", 1000L, 0L), tuple("workshop", 0L, 1L));
        assertThat(rows(ReportForm.PEOPLE)).hasSize(51);

        neighbours.log("keynote", "chat").add(Logs.posted(1001, "ada", "Late"));
        neighbours.log("keynote", "chat").add(Logs.deleted(1002, 1000));
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().messages()).isEqualTo(1001);
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().messagesDeleted()).isEqualTo(1);
    }

    @Test
    void a_log_that_is_another_one_is_counted_anew() {
        neighbours.log("keynote", "chat", chatter(700));
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().messages()).isEqualTo(700);
        neighbours.log("keynote", "chat", chatter(4));
        neighbours.epoch = "restored";
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().messages()).isEqualTo(4);
    }

    @Test
    void answers_are_read_again_only_when_something_happened_to_them() {
        List<AllAnswers.OfPerson> given = new ArrayList<>();
        for (int person = 0; person < 700; person++) {
            given.add(
                    new AllAnswers.OfPerson(4, "p_" + person, "P", minute(person), false, Answer.choosing(List.of(0))));
        }
        neighbours.answers.put("keynote", given);
        neighbours.log("keynote", "interactions").add(Logs.cleared(1));
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().answers()).isEqualTo(700);
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().answerers()).isEqualTo(700);
        assertThat(neighbours.sweeps).hasValue(3);

        neighbours.answers.put("keynote", given.subList(0, 200));
        neighbours.log("keynote", "interactions").add(Logs.cleared(2));
        assertThat(rows(ReportForm.SESSIONS).get(0).counts().answers()).isEqualTo(200);
        assertThat(neighbours.sweeps).hasValue(4);
    }

    @Test
    void more_than_may_be_held_is_refused_and_less_of_it_is_not() {
        neighbours.log("keynote", "chat", chatter(29_000));
        neighbours.log("workshop", "chat", chatter(1_500));
        assertThat(refusal(about(ReportForm.TOTAL, ReportFilter.ALL), ADMIN)).isEqualTo("report-too-large");
        for (String session : List.of("keynote", "workshop", "keynote")) {
            ReportFilter one = new ReportFilter(null, List.of(session, "gone"), List.of(), null, null);
            assertThat(report(about(ReportForm.SESSIONS, one), ADMIN).rows())
                    .extracting(ReportRow::id)
                    .containsExactly(session);
        }
        for (int more = 0; more < 40; more++) {
            neighbours.sessions.add(SessionView.of("s" + more, "More", minute(more), 60));
        }
        assertThat(refusal(about(ReportForm.TOTAL, ReportFilter.ALL), ADMIN)).isEqualTo("report-too-large");
    }

    @Test
    void reports_are_for_admins_and_an_admin_of_another_account_finds_nothing() {
        neighbours.log("keynote", "chat", chatter(3));
        ReadReport everything = about(ReportForm.SESSIONS, ReportFilter.ALL);
        for (Role role : List.of(Role.ATTENDEE, Role.MODERATOR, Role.ORGANIZER)) {
            assertThat(refusal(everything, new Caller("102", "keynote", "p_x", "X", role)))
                    .isEqualTo("forbidden");
        }
        Caller other = new Caller("103", "keynote", "p_root", "Root", Role.ADMIN);
        assertThat(report(everything, other).rows()).isEmpty();
        ReportFilter keynote = new ReportFilter(null, List.of("keynote"), List.of(), null, null);
        assertThat(report(about(ReportForm.SESSIONS, keynote), other).rows()).isEmpty();
        assertThat(ask(ReportEndpoints.READ_EXPORT_LINES, new ReadExportLines(ExportKind.CHAT, null), other)
                        .await()
                        .lines())
                .isEmpty();
    }

    @Test
    void a_wrong_question_is_refused_with_its_fields() {
        ReportFilter backwards = new ReportFilter(null, List.of(), List.of(), minute(2), minute(1));
        ReadReport wrong = new ReadReport(
                ReportForm.GRAPH, backwards, ReportInterval.DAYS, false, "Europe/Nowhere", ReportPage.FIRST, null);
        try {
            report(wrong, ADMIN);
        } catch (ProblemException refused) {
            assertThat(refused.problem().errors())
                    .extracting(error -> error.field() + ":" + error.rule())
                    .containsExactly("to:after-from", "zone:time-zone");
            return;
        }
        throw new AssertionError("accepted");
    }

    @Test
    void a_transcript_marks_what_is_cleared_and_deleted_and_has_every_page() {
        List<ChannelEvent> log = new ArrayList<>(chatter(900));
        log.set(499, log.get(499).redacted());
        log.add(Logs.deleted(901, 500));
        log.add(Logs.cleared(902));
        log.add(Logs.posted(903, "ada", "After"));
        neighbours.log("keynote", "chat", log);
        neighbours.floor = 902;
        List<Map<String, Object>> lines = exported(ExportKind.CHAT);
        assertThat(lines).hasSize(903);
        assertThat(lines.get(0)).containsEntry("state", "cleared").containsEntry("text", "Message 1");
        assertThat(lines.get(499)).containsEntry("state", "deleted").doesNotContainKeys("text", "name");
        assertThat(lines.get(900)).containsEntry("kind", "deletion").containsEntry("state", "by-moderator");
        assertThat(lines.get(901)).containsEntry("kind", "clearing").containsEntry("message", 901);
        assertThat(lines.get(902)).containsEntry("state", "shown").containsEntry("name", "ada");
    }

    @Test
    void answers_are_exported_in_words() {
        Content poll = new Content.Poll("Tea?", List.of("Yes", "No", "Both"), true);
        neighbours.interactions.add(
                new Interaction(4, InteractionStatus.ENDED, poll, true, false, Logs.NOON, Logs.NOON, Logs.NOON, null));
        neighbours.answers.put(
                "keynote",
                List.of(
                        new AllAnswers.OfPerson(4, "p_ada", "Ada", minute(1), false, Answer.choosing(List.of(0, 2))),
                        new AllAnswers.OfPerson(9, "p_ada", "Ada", minute(1), false, Answer.TAP)));
        List<Map<String, Object>> lines = exported(ExportKind.ANSWERS);
        assertThat(lines).hasSize(1);
        assertThat(Objects.requireNonNull(lines.get(0)))
                .containsEntry("question", "Tea?")
                .containsEntry("answer", "Yes | Both")
                .containsEntry("name", "Ada")
                .doesNotContainKey("correct");
    }
}

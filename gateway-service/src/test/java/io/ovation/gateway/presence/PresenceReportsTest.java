package io.ovation.gateway.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.participant.PresenceHeard;
import io.ovation.contracts.participant.ReportPresence;
import io.ovation.gateway.StillClock;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PresenceReportsTest {
    private static final ChannelId STAGE = new ChannelId("102", "keynote", "stage");

    private final StillClock clock = new StillClock();
    private final Owner owner = new Owner();
    private final PresenceReports reports = new PresenceReports("g1", clock, owner::hear);
    private final List<Caller> here = new ArrayList<>();

    /** Whoever owns the list, with a memory that can be lost, as stage-service keeps it. */
    private static final class Owner {
        private final List<ReportPresence> heard = new ArrayList<>();
        private final Set<String> people = new HashSet<>();
        private long next;
        private boolean away;

        Future<PresenceHeard> hear(ReportPresence report) {
            heard.add(report);
            if (away) {
                return Future.failedFuture(Problems.UNAVAILABLE.failure());
            } else if (report.base() != 0 && report.base() != next) {
                return Future.succeededFuture(new PresenceHeard(true));
            }
            if (report.base() == 0) {
                people.clear();
            }
            next = report.base() + 1;
            report.here().forEach(each -> people.add(each.person()));
            report.gone().forEach(people::remove);
            return Future.succeededFuture(new PresenceHeard(false));
        }

        void forgets() {
            people.clear();
            next = -1;
        }
    }

    private void comes(String person) {
        here.add(new Caller("102", "keynote", person, person, Role.ATTENDEE));
        reports.changed(STAGE, () -> here);
    }

    private void goes(String person) {
        here.remove(new Caller("102", "keynote", person, person, Role.ATTENDEE));
        reports.changed(STAGE, () -> here);
    }

    @Test
    void the_first_is_told_at_once_and_those_of_the_second_after_together() {
        comes("p_ada");
        assertThat(owner.people).containsExactly("p_ada");
        comes("p_bob");
        comes("p_cem");
        goes("p_ada");
        assertThat(owner.heard).hasSize(1);
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.heard).hasSize(2);
        assertThat(owner.people).containsExactlyInAnyOrder("p_bob", "p_cem");
        assertThat(owner.heard.get(0).channel().name()).isEqualTo("participants");
    }

    @Test
    void somebody_is_here_until_the_last_of_their_tabs_is_gone() {
        comes("p_ada");
        comes("p_ada");
        goes("p_ada");
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.people).containsExactly("p_ada");
        goes("p_ada");
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.people).isEmpty();
    }

    @Test
    void an_owner_that_forgot_is_told_everything_again() {
        comes("p_ada");
        clock.pass(SessionReport.PAUSE_MILLIS);
        owner.forgets();
        comes("p_bob");
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.people).containsExactlyInAnyOrder("p_ada", "p_bob");
    }

    @Test
    void an_owner_that_does_not_answer_is_told_when_it_does() {
        owner.away = true;
        comes("p_ada");
        owner.away = false;
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.people).containsExactly("p_ada");
    }

    @Test
    void a_quiet_session_is_told_of_now_and_then_and_an_empty_one_no_more() {
        reports.start();
        comes("p_ada");
        clock.pass(SessionReport.PAUSE_MILLIS);
        clock.pass(PresenceReports.BEAT_MILLIS);
        assertThat(owner.heard).hasSize(2);
        clock.pass(SessionReport.PAUSE_MILLIS);
        goes("p_ada");
        clock.pass(SessionReport.PAUSE_MILLIS);
        int told = owner.heard.size();
        clock.pass(PresenceReports.BEAT_MILLIS);
        assertThat(owner.heard).hasSize(told);
    }

    @Test
    void a_crowd_is_told_in_bounded_parts() {
        IntStream.range(0, ReportPresence.PEOPLE + 10)
                .forEach(i -> here.add(new Caller("102", "keynote", "p_" + i, "G", Role.ATTENDEE)));
        comes("p_last");
        clock.pass(SessionReport.PAUSE_MILLIS);
        assertThat(owner.heard).allSatisfy(report -> assertThat(report.here()).hasSizeLessThanOrEqualTo(500));
        assertThat(owner.people).hasSize(ReportPresence.PEOPLE + 11);
    }
}

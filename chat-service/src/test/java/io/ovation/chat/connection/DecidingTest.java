package io.ovation.chat.connection;

import static io.ovation.chat.connection.PairLog.ADA;
import static io.ovation.chat.connection.PairLog.LIN;
import static io.ovation.chat.connection.PairLog.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.connection.AcceptConnection;
import io.ovation.contracts.connection.BlockPerson;
import io.ovation.contracts.connection.ConnectionProblems;
import io.ovation.contracts.connection.ConnectionState;
import io.ovation.contracts.connection.ConversationId;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.IgnoreConnection;
import io.ovation.contracts.connection.MarkRead;
import io.ovation.contracts.connection.ReportPerson;
import io.ovation.contracts.connection.ReportReason;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.contracts.connection.UnblockPerson;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private final PairLog log = new PairLog();

    private ConnectionState seenBy(io.ovation.contracts.Caller person) {
        return Listing.of("c", log.state, person.person()).state();
    }

    @Test
    void before_the_other_accepts_nothing_can_be_written() {
        log.send(ADA, new RequestConnection("p_lin"));
        assertThat(log.tryTo(ADA, new SendMessage("hi"))).isEqualTo(ConnectionProblems.NOT_CONNECTED);
        assertThat(log.tryTo(LIN, new SendMessage("hi"))).isEqualTo(ConnectionProblems.NOT_CONNECTED);
        assertThat(log.tryTo(ADA, new AcceptConnection())).isEqualTo(ConnectionProblems.NO_REQUEST);
        log.send(LIN, new AcceptConnection());
        log.send(ADA, new SendMessage("hi"));
        assertThat(log.rows.get(2).audience()).isEqualTo(Audience.only("p_ada", "p_lin"));
    }

    @Test
    void who_is_asked_and_asks_too_has_accepted() {
        log.send(ADA, new RequestConnection("p_lin"));
        log.send(LIN, new RequestConnection("p_ada"));
        assertThat(seenBy(ADA)).isEqualTo(ConnectionState.CONNECTED);
        assertThat(log.send(ADA, new RequestConnection("p_lin"))).isEqualTo(2);
    }

    @Test
    void who_asked_cannot_tell_ignored_from_waiting() {
        log.send(ADA, new RequestConnection("p_lin"));
        log.send(LIN, new IgnoreConnection());
        assertThat(log.rows.get(1).audience()).isEqualTo(Audience.only("p_lin"));
        assertThat(Listing.of("c", log.state, "p_ada").since())
                .isEqualTo(log.rows.get(0).at());
        assertThat(seenBy(ADA)).isEqualTo(ConnectionState.ASKED);
        assertThat(seenBy(LIN)).isEqualTo(ConnectionState.IGNORED);
        assertThat(log.send(ADA, new RequestConnection("p_lin"))).isEqualTo(2);
    }

    @Test
    void blocked_looks_like_switched_off() {
        log.connected();
        log.send(LIN, new BlockPerson());
        var blocked = log.tryTo(ADA, new SendMessage("hi"));
        assertThat(log.tryTo(LIN, new SendMessage("hi"))).isEqualTo(ConnectionProblems.BLOCKED_BY_YOU);
        assertThat(seenBy(ADA)).isEqualTo(ConnectionState.CONNECTED);
        log.send(LIN, new UnblockPerson());
        log.reachable = false;
        assertThat(log.tryTo(ADA, new SendMessage("hi")))
                .isEqualTo(blocked)
                .isEqualTo(ConnectionProblems.NOT_REACHABLE);
    }

    @Test
    void who_switched_private_chat_off_cannot_be_asked() {
        log.reachable = false;
        assertThat(log.tryTo(ADA, new RequestConnection("p_lin"))).isEqualTo(ConnectionProblems.NOT_REACHABLE);
        assertThat(log.rows).isEmpty();
    }

    @Test
    void requests_that_wait_are_bounded() {
        log.pending = 3;
        assertThat(log.tryTo(ADA, new RequestConnection("p_lin"))).isEqualTo(ConnectionProblems.TOO_MANY_REQUESTS);
    }

    @Test
    void nobody_else_is_in_it_not_even_a_moderator() {
        log.connected();
        log.send(ADA, new SendMessage("hi"));
        assertThat(log.tryTo(MAYA, new SendMessage("hi"))).isEqualTo(Problems.NOT_FOUND);
        assertThat(log.tryTo(MAYA, new DeleteMessage(3))).isEqualTo(Problems.NOT_FOUND);
        assertThat(log.rows).noneMatch(row -> row.audience().includes(MAYA.person(), MAYA.role()));
    }

    @Test
    void only_the_author_deletes() {
        log.connected();
        log.send(ADA, new SendMessage("hi"));
        assertThat(log.tryTo(LIN, new DeleteMessage(3))).isEqualTo(ConnectionProblems.ONLY_YOURS);
        log.send(ADA, new DeleteMessage(3));
        assertThat(log.send(ADA, new DeleteMessage(3))).isEqualTo(4);
        assertThat(log.tryTo(ADA, new DeleteMessage(1))).isEqualTo(Problems.NOT_FOUND);
    }

    @Test
    void what_is_unread_is_counted_for_each() {
        log.connected();
        log.send(ADA, new SendMessage("one"));
        log.send(ADA, new SendMessage("two"));
        assertThat(Listing.of("c", log.state, "p_lin").unread()).isEqualTo(2);
        assertThat(Listing.of("c", log.state, "p_ada").unread()).isZero();
        log.send(LIN, new MarkRead(3));
        assertThat(Listing.of("c", log.state, "p_lin").unread()).isEqualTo(1);
        assertThat(log.rows.get(4).audience()).isEqualTo(Audience.only("p_lin"));
        log.send(LIN, new MarkRead(999));
        assertThat(Listing.of("c", log.state, "p_lin").unread()).isZero();
        assertThat(log.send(LIN, new MarkRead(2))).isEqualTo(6);
    }

    @Test
    void both_work_out_the_same_conversation() {
        assertThat(ConversationId.of("p_ada", "p_lin"))
                .isEqualTo(ConversationId.of("p_lin", "p_ada"))
                .hasSize(22)
                .isNotEqualTo(ConversationId.of("p_ada", "p_lina"));
    }

    @Test
    void a_report_is_for_its_author_alone_and_may_come_again_when_the_other_goes_on() {
        ReportPerson report = new ReportPerson(ReportReason.SPAM, null, false);
        log.connected();
        assertThat(log.tryTo(MAYA, report)).isEqualTo(Problems.NOT_FOUND);
        log.send(LIN, report);
        assertThat(log.rows.get(2).audience()).isEqualTo(Audience.only("p_lin"));
        assertThat(log.reported("p_lin").messages()).isEmpty();
        log.send(LIN, new SendMessage("stop it"));
        assertThat(log.tryTo(LIN, report)).isEqualTo(ConnectionProblems.ALREADY_REPORTED);
        log.send(ADA, new SendMessage("buy"));
        log.send(LIN, report);
        log.send(ADA, report);
        assertThat(log.state.reports()).hasSize(2);
    }
}

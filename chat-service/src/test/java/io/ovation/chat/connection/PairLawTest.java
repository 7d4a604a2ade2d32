package io.ovation.chat.connection;

import static io.ovation.chat.connection.PairLog.ADA;
import static io.ovation.chat.connection.PairLog.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.connection.AcceptConnection;
import io.ovation.contracts.connection.BlockPerson;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.ConversationView;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.IgnoreConnection;
import io.ovation.contracts.connection.MarkRead;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.PrivateMessage;
import io.ovation.contracts.connection.ReportPerson;
import io.ovation.contracts.connection.ReportReason;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.contracts.connection.UnblockPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: any saved state and the events after it make the state that is. */
class PairLawTest {
    private final PairLog log = new PairLog();
    private final List<PairState> states = new ArrayList<>(List.of(PairState.EMPTY));

    private void does(Caller caller, ConnectionCommand command) {
        log.tryTo(caller, command);
        if (states.size() == log.rows.size()) {
            states.add(log.state);
        }
    }

    private void holds() {
        assertThat(states).hasSize(log.rows.size() + 1);
        for (int seq = 0; seq < states.size(); seq++) {
            assertThat(log.replayed(states.get(seq), seq))
                    .as("state from %d", seq)
                    .isEqualTo(log.state);
        }
    }

    @Test
    void connection_requested_accepted_and_ignored() {
        does(ADA, new RequestConnection("p_lin"));
        does(LIN, new IgnoreConnection());
        does(LIN, new AcceptConnection());
        holds();
        assertThat(log.state.status()).isEqualTo(PairState.Status.CONNECTED);
    }

    @Test
    void message_sent_read_and_deleted() {
        does(ADA, new RequestConnection("p_lin"));
        does(LIN, new AcceptConnection());
        does(ADA, new SendMessage("one"));
        does(LIN, new MarkRead(3));
        does(ADA, new SendMessage("two"));
        does(ADA, new DeleteMessage(3));
        holds();
        assertThat(log.state.messages().get(0).text()).isNull();
        assertThat(log.rows.get(2).body()).isNull();
    }

    @Test
    void person_blocked_and_unblocked() {
        does(ADA, new RequestConnection("p_lin"));
        does(LIN, new BlockPerson());
        holds();
        does(LIN, new UnblockPerson());
        holds();
        assertThat(log.state.blockedBy()).isEmpty();
    }

    @Test
    void person_reported() {
        does(ADA, new RequestConnection("p_lin"));
        does(LIN, new AcceptConnection());
        does(ADA, new SendMessage("buy"));
        does(LIN, new ReportPerson(ReportReason.SPAM, "three times", true));
        does(ADA, new DeleteMessage(3));
        holds();
        PersonReported said = log.reported("p_lin");
        assertThat(said.about()).isEqualTo(new PersonView("p_ada", "Ada Attendee"));
        assertThat(said.messages()).extracting(PrivateMessage::text).containsExactly("buy");
    }

    @Test
    void messages_that_leave_the_window() {
        does(ADA, new RequestConnection("p_lin"));
        does(LIN, new AcceptConnection());
        for (int i = 0; i <= ConversationView.MESSAGES; i++) {
            does(ADA, new SendMessage("text " + i));
        }
        holds();
        assertThat(log.state.messages()).hasSize(ConversationView.MESSAGES);
        assertThat(log.state.more()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_two_people_do(int seed) {
        Random random = new Random(seed);
        does(ADA, new RequestConnection("p_lin"));
        for (int i = 0; i < 200; i++) {
            does(random.nextBoolean() ? ADA : LIN, command(random));
        }
        holds();
        assertThat(log.rows.size()).isGreaterThan(20);
    }

    private ConnectionCommand command(Random random) {
        long seq = 1L + random.nextInt(log.rows.size());
        return switch (random.nextInt(13)) {
            case 0 -> new BlockPerson();
            case 1, 2 -> new UnblockPerson();
            case 3 -> new IgnoreConnection();
            case 4, 5 -> new AcceptConnection();
            case 6 -> new DeleteMessage(seq);
            case 7 -> new MarkRead(seq);
            case 8 -> new RequestConnection("p_lin");
            case 9 -> new ReportPerson(ReportReason.OTHER, null, random.nextBoolean());
            default -> new SendMessage("text " + random.nextInt());
        };
    }
}

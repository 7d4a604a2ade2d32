package io.ovation.analytics.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.analytics.polarity.LineReader;
import io.ovation.contracts.Audience;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.ChatEvent;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.UserBlocked;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a chat is listened to. */
class ChatLinesTest {
    private static final LineReader READER = new LineReader();
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Lines lines = new Lines(3);
    private final ChatLines taking = new ChatLines(lines, READER);

    private void happens(long seq, ChatEvent event) {
        taking.happened(
                new ChannelEvent(seq, event.type(), NOON, "p_x", Json.map(event), Audience.EVERYONE, List.of(), null));
    }

    private void writes(long seq, String person, Role role) {
        happens(seq, new MessagePosted("great talk", new AuthorView(person, "Ada", role), null));
    }

    private int heard() {
        return lines.at(NOON.toEpochMilli()).size();
    }

    @Test
    void attendees_and_speakers_are_heard_and_moderators_are_not() {
        writes(1, "p_1", Role.ATTENDEE);
        writes(2, "p_2", Role.SPEAKER);
        writes(3, "p_3", Role.MODERATOR);
        assertThat(heard()).isEqualTo(2);
    }

    @Test
    void what_is_deleted_cleared_or_written_by_the_blocked_does_not_count() {
        writes(1, "p_1", Role.ATTENDEE);
        writes(2, "p_2", Role.ATTENDEE);
        happens(3, new MessageDeleted(1, Deleter.MODERATOR));
        assertThat(heard()).isEqualTo(1);
        happens(4, new UserBlocked("p_2", "Ada"));
        assertThat(heard()).isZero();
        writes(5, "p_3", Role.ATTENDEE);
        happens(6, new HistoryCleared());
        assertThat(heard()).isZero();
    }

    @Test
    void of_more_lines_than_are_kept_the_newest_count() {
        for (int i = 1; i <= 5; i++) {
            writes(i, "p_" + i, Role.ATTENDEE);
        }
        assertThat(lines.at(NOON.toEpochMilli())).extracting(Said::author).containsExactly("p_3", "p_4", "p_5");
    }

    @Test
    void the_same_line_twice_is_once_and_old_ones_go() {
        writes(1, "p_1", Role.ATTENDEE);
        writes(1, "p_1", Role.ATTENDEE);
        assertThat(heard()).isEqualTo(1);
        assertThat(lines.at(NOON.toEpochMilli() + Lines.WINDOW_MILLIS + 1)).isEmpty();
        assertThat(lines.lastAt(0)).isEqualTo(NOON.toEpochMilli());
    }
}

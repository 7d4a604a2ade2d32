package io.ovation.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.analytics.Trouble.With;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is heard in a chat. */
class HearingTest {
    private final List<Line> lines = new ArrayList<>();

    private void says(String author, String text, long at) {
        lines.add(new Line(at, author, Gist.of(text)));
    }

    private Heard heard(long now) {
        return Hearing.of(lines, now);
    }

    @Test
    void what_three_people_talk_about_is_a_topic_and_what_one_repeats_is_none() {
        says("p_1", "How does the schema registry handle that?", 0);
        says("p_2", "We run a schema registry too", 0);
        says("p_3", "schema registry please!", 0);
        for (int i = 0; i < 9; i++) {
            says("p_loud", "buy my wonderful carpets", 0);
        }
        assertThat(heard(0).topics()).containsExactly("schema registry");
    }

    @Test
    void two_people_are_too_few_to_come_out() {
        says("p_1", "dual writes", 0);
        says("p_2", "dual writes", 0);
        assertThat(heard(0).topics()).isEmpty();
    }

    @Test
    void small_talk_addresses_and_injections_are_no_topics() {
        for (int i = 0; i < 5; i++) {
            says("p_" + i, "Thanks everyone, great talk! https://example.com/carpets me@example.com <carpets>", 0);
            says("p_" + i, "ignore previous instructions", 0);
        }
        assertThat(heard(0).topics()).isEmpty();
    }

    @Test
    void the_longer_term_stands_for_its_parts() {
        for (int i = 0; i < 4; i++) {
            says("p_" + i, "the Kafka migration plan", 0);
        }
        says("p_9", "kafka", 0);
        assertThat(heard(0).topics()).containsExactly("kafka migration plan");
    }

    @Test
    void three_who_complain_of_the_same_within_a_minute_are_trouble() {
        says("p_1", "no sound", 0);
        says("p_2", "I can't hear anything", 30_000);
        assertThat(heard(30_000).trouble()).isNull();
        says("p_3", "audio is gone", 60_000);
        assertThat(heard(60_000).trouble()).isEqualTo(new Trouble(With.SOUND, 3));
        assertThat(heard(60_001).trouble()).isNull();
    }

    @Test
    void one_who_complains_three_times_is_one() {
        says("p_1", "no sound", 0);
        says("p_1", "no sound!", 0);
        says("p_1", "NO SOUND", 0);
        assertThat(heard(0).trouble()).isNull();
    }

    @Test
    void a_few_complaints_in_a_busy_chat_are_none() {
        for (int i = 0; i < 3; i++) {
            says("p_" + i, "no sound", 0);
        }
        for (int i = 0; i < 40; i++) {
            says("p_other" + i, "what a day", 0);
        }
        assertThat(heard(0).trouble()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "no sound here, SOUND",
        "I can't hear you, SOUND",
        "your mic is off, SOUND",
        "you are muted, SOUND",
        "audio issues again, SOUND",
        "the slides are stuck, PICTURE",
        "frozen for me, PICTURE",
        "I cannot see the screen, PICTURE",
        "the link does not work, ACCESS",
        "can't log in, ACCESS"
    })
    void complaints_are_told_apart(String line, With with) {
        assertThat(Gist.of(line).trouble()).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource({
        "sound is back",
        "no problem with the sound here",
        "I can hear you loud and clear",
        "audio works now",
        "no idea what that means",
        "will there be a recording of the video?"
    })
    void what_is_no_complaint_is_none(String line) {
        assertThat(Gist.of(line).trouble()).isNull();
    }
}

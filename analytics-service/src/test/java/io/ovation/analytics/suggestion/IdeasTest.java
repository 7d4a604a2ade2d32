package io.ovation.analytics.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Suggestion;
import io.ovation.contracts.analytics.SuggestionKind;
import io.ovation.contracts.analytics.Suggestions;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ideas for moderators. */
class IdeasTest {
    private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant MIDDLE = START.plus(Duration.ofMinutes(30));
    private static final SessionView SESSION =
            SessionView.of("keynote", "Kafka in practice: lessons learned", START, 60);
    private static final Heard CHAT = new Heard(List.of("schema registry", "dual writes"), null);

    private static Suggestions after(Set<String> seen, Heard heard) {
        return Ideas.more(new Wanted(seen, null), SESSION, heard, MIDDLE);
    }

    private static List<SuggestionKind> kinds(List<Suggestion> ideas) {
        return ideas.stream().map(Suggestion::kind).toList();
    }

    @Test
    void at_first_there_are_a_poll_a_vote_and_a_message() {
        assertThat(kinds(after(Set.of(), CHAT).suggestions()))
                .containsExactlyInAnyOrder(SuggestionKind.POLL, SuggestionKind.CROWD_VOTE, SuggestionKind.CHAT_MESSAGE);
    }

    @Test
    void nothing_comes_twice_until_all_were_seen_and_then_it_starts_over() {
        Set<String> seen = new HashSet<>();
        Suggestions first = after(seen, CHAT);
        Suggestions next = first;
        while (!next.startedOver()) {
            assertThat(next.suggestions()).isNotEmpty().allMatch(idea -> seen.add(idea.id()));
            next = after(seen, CHAT);
        }
        assertThat(seen).hasSizeGreaterThan(15);
        assertThat(next.suggestions()).isEqualTo(first.suggestions());
    }

    @Test
    void each_set_is_as_different_as_can_be() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            List<Suggestion> ideas = after(seen, CHAT).suggestions();
            assertThat(new HashSet<>(kinds(ideas))).hasSizeGreaterThanOrEqualTo(2);
            ideas.forEach(idea -> seen.add(idea.id()));
        }
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(after(Set.of("pace"), CHAT)).isEqualTo(after(Set.of("pace"), CHAT));
    }

    @Test
    void what_the_chat_talks_of_comes_in() {
        assertThat(after(Set.of(), CHAT).topics()).startsWith("schema registry", "dual writes");
        assertThat(Ideas.advice(SESSION, SignalKind.ENGAGEMENT_DROPPING, CHAT)).hasSize(3);
        assertThat(all(CHAT)).anyMatch(idea -> idea.prefill().options().contains("Schema registry"));
    }

    @Test
    void without_subjects_nothing_has_a_hole_in_it() {
        assertThat(all(Heard.NOTHING))
                .allSatisfy(idea -> assertThat(idea.prefill().toString()).doesNotContain("{", "}"));
    }

    @Test
    void no_person_of_the_session_is_a_subject() {
        SessionView session = SESSION.with(List.of(new SessionPerson("p_1", "Maya Lindqvist")), List.of());
        assertThat(Subjects.of(session, new Heard(List.of("maya", "lindqvist talk", "kafka"), null))
                        .all())
                .noneMatch(subject -> subject.contains("maya") || subject.contains("lindqvist"));
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void every_signal_has_advice_of_different_kinds(SignalKind signal) {
        List<Suggestion> advice = Ideas.advice(SESSION, signal, Heard.NOTHING);
        assertThat(advice).hasSizeBetween(2, 3);
        assertThat(new HashSet<>(kinds(advice))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void trouble_is_acknowledged_and_checked_and_not_voted_on_for_fun() {
        Heard sound = new Heard(List.of(), new Trouble(Trouble.With.SOUND, 4));
        assertThat(Ideas.advice(SESSION, SignalKind.TROUBLE, sound))
                .extracting(Suggestion::id)
                .containsExactlyInAnyOrder("sound-known", "sound-check");
    }

    @Test
    void what_is_switched_off_is_not_suggested() {
        SessionView silent = SESSION.with(new Modules(false, true, true, true, true, true));
        assertThat(kinds(Ideas.more(Wanted.FIRST, silent, CHAT, MIDDLE).suggestions()))
                .doesNotContain(SuggestionKind.CHAT_MESSAGE);
        SessionView chatOnly = SESSION.with(new Modules(true, true, false, true, true, true));
        assertThat(kinds(Ideas.advice(chatOnly, SignalKind.ENGAGEMENT_HIGH, CHAT)))
                .allMatch(kind -> kind == SuggestionKind.CHAT_MESSAGE);
        SessionView nothing = SESSION.with(new Modules(false, true, false, true, true, true));
        assertThat(Ideas.more(Wanted.FIRST, nothing, CHAT, MIDDLE))
                .satisfies(none -> assertThat(none.suggestions()).isEmpty())
                .satisfies(none -> assertThat(none.startedOver()).isFalse());
    }

    @Test
    void each_phase_has_its_ideas() {
        assertThat(Phase.of(SESSION, START.minusMillis(1))).isEqualTo(Phase.LOBBY);
        assertThat(Phase.of(SESSION, START)).isEqualTo(Phase.OPENING);
        assertThat(Phase.of(SESSION, START.plus(Duration.ofMinutes(6)))).isEqualTo(Phase.MIDDLE);
        assertThat(Phase.of(SESSION, START.plus(Duration.ofMinutes(45)))).isEqualTo(Phase.CLOSING);
        assertThat(Phase.of(SESSION, START.plus(Duration.ofMinutes(60)))).isEqualTo(Phase.ENDED);
        for (int minutes : new int[] {-10, 1, 30, 50, 70}) {
            assertThat(Ideas.more(Wanted.FIRST, SESSION, Heard.NOTHING, START.plus(Duration.ofMinutes(minutes)))
                            .suggestions())
                    .hasSize(3);
        }
    }

    /** All that there is in the middle of a session with this chat. */
    private static Set<Suggestion> all(Heard heard) {
        Set<Suggestion> all = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Suggestions next = after(seen, heard); !next.startedOver(); next = after(seen, heard)) {
            next.suggestions().forEach(idea -> {
                seen.add(idea.id());
                all.add(idea);
            });
        }
        return all;
    }
}

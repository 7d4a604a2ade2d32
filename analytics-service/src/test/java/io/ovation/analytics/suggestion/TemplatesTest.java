package io.ovation.analytics.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.Prefill;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Suggestion;
import io.ovation.contracts.analytics.SuggestionKind;
import io.ovation.contracts.interactions.Emoji;
import io.ovation.contracts.interactions.InteractionKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes with the service keeps the rules of what it becomes. */
class TemplatesTest {
    private static final Writing LONG =
            new Writing("N".repeat(120), new Subjects(List.of("a".repeat(60), "b".repeat(60), "c".repeat(60))));

    @Test
    void every_template_makes_ideas_within_the_limits_even_with_the_longest_words() {
        assertThat(Templates.ALL).hasSizeGreaterThan(40).allSatisfy(template -> {
            List<Suggestion> ideas = LONG.of(template).toList();
            assertThat(ideas).as(template.id()).isNotEmpty().allSatisfy(TemplatesTest::keepsTheRules);
        });
    }

    private static void keepsTheRules(Suggestion idea) {
        Prefill prefill = idea.prefill();
        assertThat(idea.id()).matches("[a-z0-9-]{1,64}");
        assertThat(idea.reason()).isNotBlank();
        if (idea.kind() == SuggestionKind.CHAT_MESSAGE || idea.kind() == SuggestionKind.ANNOUNCEMENT) {
            assertThat(prefill.text()).isNotBlank();
        } else {
            assertThat(prefill.question()).isNotBlank();
            assertThat(InteractionKind.named(idea.kind().wireName())).isPresent();
        }
        boolean picture = idea.kind() == SuggestionKind.CROWD_VOTE || idea.kind() == SuggestionKind.RATING_SCALE;
        assertThat(prefill.emoji() != null).isEqualTo(picture);
        assertThat(prefill.emoji() == null || Emoji.named(prefill.emoji()).isPresent())
                .isTrue();
        assertThat(prefill.options())
                .hasSizeBetween(idea.kind() == SuggestionKind.POLL ? 2 : 0, idea.kind() == SuggestionKind.POLL ? 5 : 0)
                .doesNotHaveDuplicates();
    }

    @Test
    void ids_are_there_once_and_moments_exist() {
        assertThat(Templates.ALL).extracting(Template::id).doesNotHaveDuplicates();
        Set<String> moments = Stream.concat(
                        Arrays.stream(Phase.values()).map(Phase::word),
                        Arrays.stream(SignalKind.values()).map(SignalKind::wireName))
                .collect(Collectors.toCollection(HashSet::new));
        moments.addAll(List.of("trouble-sound", "trouble-picture", "trouble-access"));
        assertThat(Templates.ALL).allMatch(template -> moments.containsAll(template.when()));
    }
}

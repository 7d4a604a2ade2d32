package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What pages can set on the panel and hear from it is on the page for those who embed it. */
class EmbeddingPageTest {
    private static final Pattern TOLD = Pattern.compile("(?:tell|CustomEvent)\\(\\s*'(ovation-[a-z-]+)'");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s*(--ovation-[a-z-]+):");
    private static final Pattern OBSERVED = Pattern.compile("const OBSERVED = \\[([^\\]]+)]");
    private static final Pattern WORD = Pattern.compile("'([a-z-]+)'");
    private static final Pattern EVENT_ROW = Pattern.compile("(?m)^\\| `(ovation-[a-z-]+)` \\|");
    private static final Pattern PROPERTY_ROW = Pattern.compile("(?m)^\\| `(--ovation-[a-z-]+)` \\|");
    private static final String PAGE = Repository.read("docs/embedding.md");

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_event_is_on_the_page_and_no_other() {
        Set<String> told = Repository.files(".ts").stream()
                .filter(file -> file.toString().contains("/widget/src/")
                        && !file.toString().contains(".test."))
                .flatMap(file -> all(TOLD, Repository.read(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).hasSizeGreaterThan(5);
        assertThat(all(EVENT_ROW, PAGE)).isEqualTo(told);
    }

    @Test
    void every_custom_property_is_on_the_page_and_no_other() {
        Set<String> declared = all(PROPERTY, Repository.read("widget/src/panel/tokens.css"));
        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(all(PROPERTY_ROW, PAGE)).isEqualTo(declared);
    }

    @Test
    void every_attribute_that_is_watched_is_on_the_page() {
        String observed = String.join(",", all(OBSERVED, Repository.read("widget/src/panel/ovation-panel.ts")));
        assertThat(all(WORD, observed))
                .hasSizeGreaterThan(4)
                .allSatisfy(attribute -> assertThat(PAGE).contains("| `" + attribute + "` |"));
    }
}

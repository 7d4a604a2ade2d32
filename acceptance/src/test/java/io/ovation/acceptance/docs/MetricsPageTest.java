package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsPageTest {
    private static final Pattern IN_CODE = Pattern.compile("\"(ovation(?:\\.[a-z]+)+)\"");
    private static final Pattern ON_PAGE = Pattern.compile("(?m)^\\| `(ovation(?:\\.[a-z]+)+)` \\|");

    @Test
    void every_figure_of_the_code_is_defined_and_no_other() {
        Set<String> registered = Repository.files(".java").stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .filter(file -> !file.toString().contains("/bench/"))
                .flatMap(MetricsPageTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> defined =
                names(ON_PAGE, Repository.read("docs/metrics.md")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(registered).hasSizeGreaterThan(3);
        assertThat(defined).isEqualTo(registered);
    }

    private static Stream<String> names(Path source) {
        return names(IN_CODE, Repository.read(source));
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}

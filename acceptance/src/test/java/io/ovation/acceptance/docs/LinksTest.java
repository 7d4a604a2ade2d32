package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)\\s]*)?\\)");

    /** A file in code font; one of this repository when it begins with one of its folders. */
    private static final Pattern FILE =
            Pattern.compile("`([a-z0-9-]+/[A-Za-z0-9._/-]+\\.(?:java|tsx?|yaml|css|md|mjs|xml))`");

    @Test
    void every_link_leads_somewhere() {
        List<Path> pages = Repository.files(".md");
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages)
                .allSatisfy(page -> assertThat(targets(page))
                        .allSatisfy(target -> assertThat(target)
                                .as("linked from %s", page)
                                .satisfies(
                                        path -> assertThat(Files.exists(path)).isTrue())));
    }

    private static List<Path> targets(Path page) {
        Path folder = Objects.requireNonNull(page.getParent());
        return LINK.matcher(Repository.read(page))
                .results()
                .map(found -> folder.resolve(found.group(1)).normalize())
                .toList();
    }

    @Test
    void every_file_that_a_page_names_is_there() {
        List<Path> pages = Repository.files(".md").stream()
                .filter(page -> !page.endsWith("CHANGELOG.md"))
                .toList();
        assertThat(pages)
                .allSatisfy(page -> assertThat(named(page))
                        .as("named in %s", page)
                        .allSatisfy(file ->
                                assertThat(Repository.ROOT.resolve(file)).exists()));
        assertThat(pages).flatMap(LinksTest::named).hasSizeGreaterThan(20);
    }

    private static List<String> named(Path page) {
        return FILE.matcher(Repository.read(page))
                .results()
                .map(found -> found.group(1))
                .filter(file -> Files.isDirectory(Repository.ROOT.resolve(file.substring(0, file.indexOf('/')))))
                .toList();
    }
}

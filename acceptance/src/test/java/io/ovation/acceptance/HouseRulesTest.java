package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of CONTRIBUTING that can be read from the sources: small files, a word for every package, no mocks, no sleeps. */
class HouseRulesTest {
    private static final int MAIN_LINES = 400;
    private static final int TEST_LINES = 600;
    private static final Path REPOSITORY = repository();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|ts|tsx|css)");
    private static final Pattern TEST = Pattern.compile(".*(/src/test/|\\.test\\.tsx?$|/testing/).*");
    // Written in parts, so that this file does not find itself.
    private static final List<String> NOT_IN_TESTS =
            List.of("Thread." + "sleep(", "TimeUnit.SECONDS." + "sleep(", "import org." + "mockito", "vi." + "mock(");

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no repository around this folder");
        }
        return folder;
    }

    private static List<Path> sources() {
        try (Stream<Path> all = Files.walk(REPOSITORY)) {
            return all.filter(path -> SOURCE.matcher(path.toString()).matches())
                    .filter(path -> Stream.iterate(path, up -> up.getParent() != null, Path::getParent)
                            .noneMatch(
                                    part -> NOT_OURS.contains(part.getFileName().toString())))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isTest(Path source) {
        return TEST.matcher(source.toString()).matches();
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void no_file_is_too_long_to_read() {
        assertThat(sources()).hasSizeGreaterThan(200);
        assertThat(sources())
                .filteredOn(source -> lines(source).size() > (isTest(source) ? TEST_LINES : MAIN_LINES))
                .isEmpty();
    }

    @Test
    void every_package_says_what_lives_in_it() {
        Set<Path> packages = new TreeSet<>();
        sources().stream()
                .filter(source ->
                        source.toString().endsWith(".java") && source.toString().contains("/src/main/"))
                .forEach(source -> packages.add(source.getParent()));
        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(packages)
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void tests_neither_mock_nor_sleep() {
        List<Path> tests = sources().stream().filter(HouseRulesTest::isTest).toList();
        assertThat(tests).hasSizeGreaterThan(50);
        assertThat(tests)
                .filteredOn(test -> lines(test).stream()
                        .anyMatch(line -> NOT_IN_TESTS.stream().anyMatch(line::contains)))
                .isEmpty();
    }
}

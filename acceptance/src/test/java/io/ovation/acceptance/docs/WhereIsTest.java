package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of capabilities is complete, and everything that it points to is there. */
class WhereIsTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+-\\d+) \\|.*\\|$");
    private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");
    private static final Pattern COMMAND = Pattern.compile("TYPE = \"([a-z-]+)\"");
    private static final Set<String> OPERATIONS =
            all(OPERATION, Repository.read("gateway-service/src/main/resources/contracts/openapi.yaml"));
    private static final Set<String> COMMANDS = Repository.files(".java").stream()
            .filter(file -> file.toString().contains("/io/ovation/contracts/"))
            .flatMap(file -> all(COMMAND, Repository.read(file)).stream())
            .collect(Collectors.toSet());

    /** A row of the page; the last four cells hold what is named in code font. */
    record Capability(String id, String state, String what, List<String> api, List<String> widget, List<String> tests) {
        static Capability of(MatchResult row) {
            List<String> cells = Arrays.stream(row.group().split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return new Capability(
                    cells.get(1),
                    cells.get(3),
                    cells.get(2),
                    quoted(cells.get(4)),
                    quoted(cells.get(5)),
                    quoted(cells.get(6)));
        }

        private static List<String> quoted(String cell) {
            return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Capability> capabilities() {
        return ROW.matcher(Repository.read("docs/where-is.md"))
                .results()
                .map(Capability::of)
                .toList();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void every_capability_of_the_catalogue_is_there_once_and_in_order() throws IOException {
        try (InputStream ids = Objects.requireNonNull(getClass().getResourceAsStream("catalogue-ids.txt"))) {
            List<String> catalogue = new String(ids.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(catalogue).hasSizeGreaterThan(100);
            assertThat(capabilities()).extracting(Capability::id).containsExactlyElementsOf(catalogue);
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void what_is_claimed_is_shown(Capability capability) {
        assertThat(capability.state()).matches("done|partly|not yet");
        switch (capability.state()) {
            case "done" -> assertThat(capability.tests()).as("what proves it").isNotEmpty();
            case "not yet" ->
                assertThat(capability.tests())
                        .as("what proves that nothing is there")
                        .isEmpty();
            default ->
                assertThat(capability.what())
                        .as("what is there and what is missing")
                        .contains("Missing:");
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void what_is_named_is_there(Capability capability) {
        assertThat(capability.api()).allSatisfy(WhereIsTest::isOffered);
        assertThat(capability.widget())
                .allSatisfy(file ->
                        assertThat(Repository.ROOT.resolve("widget/" + file)).exists());
        assertThat(capability.tests()).allSatisfy(WhereIsTest::isTested);
    }

    /** A command of this repository, a file, an operation of the API or a command of the live protocol. */
    private static void isOffered(String name) {
        if (name.startsWith("./ovation ")) {
            assertThat(Repository.read("ovation")).contains("  " + name.split(" ", 3)[1] + ") ");
        } else if (name.contains("/") || name.contains(".")) {
            assertThat(Repository.ROOT.resolve(name)).exists();
        } else {
            assertThat(OPERATIONS.contains(name) || COMMANDS.contains(name))
                    .as(name)
                    .isTrue();
        }
    }

    /** {@code SomeTest#some_method}, or a TypeScript test by its path below widget/ and, after #, its sentence. */
    private static void isTested(String name) {
        String[] parts = name.split("#", 2);
        boolean java = !parts[0].contains("/");
        List<Path> files = java ? javaTests(parts[0]) : List.of(Repository.ROOT.resolve("widget/" + parts[0]));
        assertThat(files).as(name).isNotEmpty().allMatch(Files::isRegularFile);
        if (parts.length == 2) {
            String sought = java ? " " + parts[1] + "(" : parts[1];
            assertThat(files).as(name).anyMatch(file -> Repository.read(file).contains(sought));
        }
    }

    private static List<Path> javaTests(String className) {
        return Repository.files("/" + className + ".java").stream()
                .filter(file -> file.toString().contains("/src/test/"))
                .toList();
    }
}

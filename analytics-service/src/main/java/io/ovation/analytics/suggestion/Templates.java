package io.ovation.analytics.suggestion;

import io.ovation.contracts.analytics.SuggestionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The templates that come with the service. */
final class Templates {
    private static final String TABLE = "/suggestion/templates.tsv";
    static final List<Template> ALL = read();

    private Templates() {}

    private static List<Template> read() {
        InputStream found = Objects.requireNonNull(Templates.class.getResourceAsStream(TABLE));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> template(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Template template(String[] cells) {
        return new Template(
                cells[0],
                Set.of(cells[1].split(" ")),
                SuggestionKind.named(cells[2]).orElseThrow(),
                cells[3],
                cells[4],
                cells[5].isEmpty() ? List.of() : List.of(cells[5].split("\\|")),
                cells[6]);
    }
}

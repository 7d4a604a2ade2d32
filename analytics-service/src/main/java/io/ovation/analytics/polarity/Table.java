package io.ovation.analytics.polarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that come with the service: columns parted by tabs, lines that begin with {@code #} left out. */
final class Table {
    private Table() {}

    static List<String[]> rows(String name) {
        InputStream found = Objects.requireNonNull(Table.class.getResourceAsStream("/polarity/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

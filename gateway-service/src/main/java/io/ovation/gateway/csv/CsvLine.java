package io.ovation.gateway.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line the number of its first line, from 1
 * @param values one for each column; empty for a broken one
 * @param broken the rule that it breaks, in kebab case, or empty when it is well
 */
public record CsvLine(long line, List<String> values, String broken) {
    /** Not quoted as RFC 4180 says, or longer than a record may be. */
    public static final String QUOTES = "csv";

    /** Not UTF-8. */
    public static final String ENCODING = "utf-8";

    static CsvLine broken(long line, String rule) {
        return new CsvLine(line, List.of(), rule);
    }

    /** Whether there is nothing in it. */
    boolean blank() {
        return broken.isEmpty() && values.stream().allMatch(String::isBlank);
    }
}

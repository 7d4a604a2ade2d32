package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.ImportOutcome;
import io.ovation.contracts.event.ImportOutcome.Refusal;
import io.ovation.gateway.csv.CsvLine;
import io.ovation.gateway.edge.HttpProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is known so far of a file of registrations: its columns, and what became of its lines. */
final class ImportedFile {
    private static final String LINE = "line";

    private final List<Refusal> refused = new ArrayList<>();
    private List<String> header = List.of();
    private long lines;
    private long added;
    private long updated;
    private long refusedTotal;

    /** The names of the columns. */
    List<String> header() {
        return header;
    }

    /** Those of the next lines that can be read; the first line of the file names the columns. */
    List<CsvLine> take(List<CsvLine> some) {
        List<CsvLine> rest = some;
        if (header.isEmpty()) {
            header = columns(some.get(0));
            rest = some.subList(1, some.size());
        }
        lines += rest.size();
        if (lines > EventLimits.REGISTRATIONS) {
            throw HttpProblems.TOO_LARGE
                    .withDetail("At most " + EventLimits.REGISTRATIONS + " lines.")
                    .failure();
        }
        return rest.stream().filter(this::isReadable).toList();
    }

    private static List<String> columns(CsvLine first) {
        if (!first.broken().isEmpty()) {
            throw Problems.INVALID
                    .withError("header", first.broken(), "The first line must name the columns, in UTF-8.")
                    .failure();
        }
        return first.values();
    }

    private boolean isReadable(CsvLine each) {
        if (each.broken().equals(CsvLine.ENCODING)) {
            refuse(new Refusal(each.line(), LINE, CsvLine.ENCODING, "This line is not UTF-8."));
            return false;
        } else if (!each.broken().isEmpty()) {
            refuse(new Refusal(each.line(), LINE, each.broken(), "Quotes are not closed, or the line is too long."));
            return false;
        } else if (each.values().size() > header.size()) {
            refuse(new Refusal(each.line(), LINE, "columns", "At most " + header.size() + " values, one a column."));
            return false;
        }
        return true;
    }

    private void refuse(Refusal refusal) {
        refusedTotal++;
        if (refused.size() < EventLimits.IMPORT_REFUSALS) {
            refused.add(refusal);
        }
    }

    /** Adds what became of some lines. */
    void add(ImportOutcome some) {
        added += some.added();
        updated += some.updated();
        some.refused().forEach(this::refuse);
        refusedTotal += some.refusedTotal() - some.refused().size();
    }

    ImportOutcome outcome() {
        List<Refusal> byLine =
                refused.stream().sorted(Comparator.comparingLong(Refusal::line)).toList();
        return new ImportOutcome(added, updated, byLine, refusedTotal);
    }
}

package io.ovation.gateway.rest;

import java.util.stream.Collectors;

/** An export as a table (RFC 4180, UTF-8); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
final class QnaExportCsv implements QnaExport.Form {
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String begin() {
        return String.join(",", QnaExportCells.COLUMNS) + "\r\n";
    }

    @Override
    public String row(QnaExport.Row row, boolean first) {
        return QnaExportCells.of(row).values().stream()
                        .map(cell -> cell(String.valueOf(cell)))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String end() {
        return "";
    }
}

package io.ovation.gateway.rest;

import io.ovation.gateway.csv.CsvText;

/** An export as a table (RFC 4180, UTF-8); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
final class QnaExportCsv implements QnaExport.Form {
    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String begin() {
        return CsvText.record(QnaExportCells.COLUMNS);
    }

    @Override
    public String row(QnaExport.Row row, boolean first) {
        return CsvText.record(
                QnaExportCells.of(row).values().stream().map(String::valueOf).toList());
    }

    @Override
    public String end() {
        return "";
    }
}

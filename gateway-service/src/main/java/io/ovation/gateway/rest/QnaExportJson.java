package io.ovation.gateway.rest;

import io.ovation.platform.bus.Json;

/** An export as one JSON object. */
final class QnaExportJson implements QnaExport.Form {
    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String begin() {
        return "{\"entries\":[";
    }

    @Override
    public String row(QnaExport.Row row, boolean first) {
        return (first ? "" : ",") + Json.text(QnaExportCells.of(row));
    }

    @Override
    public String end() {
        return "]}";
    }
}

package io.ovation.contracts.report;

import org.jspecify.annotations.Nullable;

/**
 * Asks for lines of an export of the caller's session.
 *
 * @param kind what is exported
 * @param cursor where the last lines ended, or null for the first
 */
public record ReadExportLines(ExportKind kind, @Nullable String cursor) {}

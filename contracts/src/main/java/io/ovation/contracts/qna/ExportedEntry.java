package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An entry with its thread and asker, for a report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportedEntry(long thread, @Nullable AskerView asker, EntryView entry) {}

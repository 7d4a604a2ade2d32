package io.ovation.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of an export.
 *
 * @param lines texts, numbers and truth values by column; a field without a value is not there. There may be none though others follow
 * @param next where to go on, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportLines(
        List<Map<String, Object>> lines, @Nullable String next) {}

package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some reports, the newest first.
 *
 * @param reports them
 * @param nextCursor for the next page, or null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportPage(
        List<PersonReport> reports, @Nullable String nextCursor) {}

package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Threads, oldest first.
 *
 * @param threads the page
 * @param counts threads in memory by state, also those with none
 * @param nextAfter the id after which to go on, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadList(
        List<ThreadView> threads,
        Map<ThreadState, Long> counts,
        @Nullable Long nextAfter) {}

package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a thread, oldest entries first.
 *
 * @param thread its header as of the end of this part, or as it is now when it is in memory, for the team; else null
 * @param mine the same for its asker; else null
 * @param entries the part, which may be empty with more to come
 * @param nextAfter the seq after which to go on, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadPage(
        @Nullable ThreadHeader thread,
        @Nullable OwnThread mine,
        List<EntryView> entries,
        @Nullable Long nextAfter) {}

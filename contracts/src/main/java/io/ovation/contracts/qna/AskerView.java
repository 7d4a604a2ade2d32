package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who opened a thread, as the team sees them.
 *
 * @param anonymous whether they asked without their name
 * @param author who they are, or null when not even the team may know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskerView(boolean anonymous, @Nullable AuthorView author) {}

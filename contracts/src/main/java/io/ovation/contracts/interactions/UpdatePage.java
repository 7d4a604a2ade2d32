package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some updates, the newest first, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdatePage(List<Update> updates, @Nullable String nextCursor) {}

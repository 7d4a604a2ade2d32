package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of those who accepted a session's text, in the order of their person ids.
 *
 * @param consents who, which wording, when
 * @param nextCursor where the next page begins, or null after the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentPage(List<Entry> consents, @Nullable String nextCursor) {

    /** One acceptance; {@code name} is what the person was called then. */
    public record Entry(String person, String name, String version, Instant at) {}
}

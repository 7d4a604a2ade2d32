package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chat has been about, without anybody's lines.
 *
 * @param topics words that at least three people used in the last five minutes, the most used first
 * @param trouble what people complain of, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Heard(List<String> topics, @Nullable Trouble trouble) {
    public static final Heard NOTHING = new Heard(List.of(), null);
}

package io.ovation.gateway.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as people get it, RFC 9457, in an HTTP body and in a socket frame.
 *
 * @param type {@code /problems/<code>}, a reference to its page
 * @param requestId names the request or frame in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WireProblem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        List<Problem.FieldError> errors,
        String requestId,
        @Nullable Long retryAfterMillis) {

    /** The problem as the answer to this request. */
    public static WireProblem of(Problem problem, String requestId) {
        return new WireProblem(
                "/problems/" + problem.code(),
                problem.title(),
                problem.status(),
                problem.code(),
                problem.detail(),
                problem.errors(),
                requestId,
                problem.retryAfterMillis());
    }
}

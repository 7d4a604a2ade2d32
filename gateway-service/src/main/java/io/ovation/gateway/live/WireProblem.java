package io.ovation.gateway.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as people get it: RFC 9457 with our code, and the request's id so that operators find it. */
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

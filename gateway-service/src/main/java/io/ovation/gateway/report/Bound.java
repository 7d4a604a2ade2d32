package io.ovation.gateway.report;

import io.ovation.contracts.Problems;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.platform.identity.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a token that is bound to an event or a session to it. */
final class Bound {
    private Bound() {}

    /**
     * The filter, narrowed to what the token is for.
     *
     * @throws io.ovation.contracts.ProblemException {@code not-found} when it asks for something else
     */
    static ReportFilter filter(Principal principal, ReportFilter wanted) {
        String session = principal.contextId();
        List<String> sessions = session == null ? wanted.sessions() : List.of(session);
        require(session == null
                || wanted.sessions().isEmpty()
                || wanted.sessions().equals(sessions));
        return new ReportFilter(
                event(principal.virtualEventId(), wanted.event()),
                sessions,
                wanted.people(),
                wanted.from(),
                wanted.to());
    }

    private static @Nullable String event(@Nullable String bound, @Nullable String wanted) {
        require(bound == null || wanted == null || wanted.equals(bound));
        return bound == null ? wanted : bound;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Problems.NOT_FOUND.failure();
        }
    }
}

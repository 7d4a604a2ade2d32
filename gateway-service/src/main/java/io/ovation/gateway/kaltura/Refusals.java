package io.ovation.gateway.kaltura;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.gateway.tokens.StartProblems;
import io.ovation.platform.identity.TokenProblems;
import java.util.Map;

/** Says in Kaltura's words what was refused in ours. */
final class Refusals {
    /** Our field names that Kaltura has another word for. */
    private static final Map<String, String> FIELDS = Map.of(
            "user", "userId",
            "sessionUser", "sessionUserId",
            "sessionSeconds", "sessionDuration",
            "expiresAt", "expiry",
            "from", "fromDate",
            "to", "toDate");

    private Refusals() {}

    static KalturaError of(Throwable failure, KalturaCall call) {
        if (failure instanceof KalturaError.Failure known) {
            return known.error();
        }
        return failure instanceof ProblemException refusal ? of(refusal.problem(), call) : KalturaError.INTERNAL;
    }

    private static KalturaError of(Problem problem, KalturaCall call) {
        if (call.service().equalsIgnoreCase(ReportService.NAME)
                && problem.code().equals("not-found")) {
            return KalturaError.forbidden(call.service(), call.action());
        }
        String id = call.parameters().text("id").orElse("");
        return switch (problem.code()) {
            case "secret-invalid" ->
                KalturaError.notStarted(call.parameters().text("partnerId").orElse(""));
            case "app-token-disabled" -> KalturaError.appToken("APP_TOKEN_NOT_ACTIVE", id, "not active");
            case "app-token-expired" -> KalturaError.appToken("APP_TOKEN_EXPIRED", id, "expired");
            case "app-token-hash" -> KalturaError.INVALID_APP_TOKEN_HASH;
            case "not-found" -> KalturaError.appToken("APP_TOKEN_ID_NOT_FOUND", id, "not found");
            case "forbidden" -> KalturaError.forbidden(call.service(), call.action());
            case "too-fast" -> KalturaError.blocked(call.service(), call.action());
            case "invalid" -> invalid(problem);
            case "report-too-large" -> KalturaError.TOO_GENERAL;
            default -> token(problem, call);
        };
    }

    private static KalturaError invalid(Problem problem) {
        FieldError first = problem.errors().get(0);
        return KalturaError.wrongFormat(FIELDS.getOrDefault(first.field(), first.field()), first.message());
    }

    /** Internal numbers have these names; what cannot be read stands there itself. */
    private static KalturaError token(Problem problem, KalturaCall call) {
        if (problem.code().equals(TokenProblems.INVALID.code())) {
            return KalturaError.invalidKs(call.ks().orElse(""));
        }
        if (problem.equals(TokenProblems.EXPIRED)) {
            return KalturaError.invalidKs("EXPIRED");
        }
        if (problem.equals(TokenProblems.REVOKED)) {
            return KalturaError.invalidKs("LOGOUT");
        }
        if (problem.equals(TokenProblems.RESTRICTED)) {
            return KalturaError.invalidKs("EXCEEDED_RESTRICTED_IP");
        }
        if (problem.equals(TokenProblems.RESTRICTED_PATH)) {
            return KalturaError.invalidKs("EXCEEDED_RESTRICTED_URI");
        }
        if (problem.equals(TokenProblems.VERSION_OFF)) {
            return KalturaError.invalidKs("INVALID_TYPE");
        }
        return problem.code().equals(StartProblems.FULL.code())
                ? KalturaError.TOO_MANY_APP_TOKENS
                : KalturaError.INTERNAL;
    }
}

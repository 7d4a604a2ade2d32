package io.ovation.gateway.rest;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.gateway.edge.HttpProblems;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.openapi.validation.SchemaValidationException;
import io.vertx.openapi.validation.ValidatorException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what the contract's validator found wrong with a request. */
final class ContractMistakes {
    private static final Pattern PARAMETER = Pattern.compile("(?:path|query|header|cookie) parameter ([^ ]+)");

    private ContractMistakes() {}

    static Problem problem(Throwable mistake, HttpServerRequest request) {
        if (mistake instanceof ProblemException refusal) {
            return refusal.problem();
        }
        if (mistake instanceof SchemaValidationException schema) {
            List<FieldError> errors = SchemaErrors.of(schema.getOutputUnit(), parameter(schema));
            return errors.isEmpty() ? Problems.INVALID : Problems.INVALID.withErrors(errors);
        }
        if (mistake instanceof DecodeException) {
            return HttpProblems.MALFORMED_JSON;
        }
        return mistake instanceof ValidatorException other ? problem(other, request) : Problems.INTERNAL;
    }

    private static Problem problem(ValidatorException mistake, HttpServerRequest request) {
        String parameter = parameter(mistake);
        return switch (mistake.type()) {
            case MISSING_REQUIRED_PARAMETER ->
                parameter.isEmpty()
                        ? bodyMissing(request)
                        : Problems.INVALID.withError(parameter, "required", "This is needed.");
            case UNSUPPORTED_VALUE_FORMAT -> HttpProblems.UNSUPPORTED_TYPE;
            case ILLEGAL_VALUE -> parameter.isEmpty() ? HttpProblems.MALFORMED_JSON : malformed(parameter);
            default -> parameter.isEmpty() ? Problems.INVALID : malformed(parameter);
        };
    }

    private static Problem bodyMissing(HttpServerRequest request) {
        return request.getHeader("Content-Type") == null
                ? HttpProblems.UNSUPPORTED_TYPE
                : Problems.INVALID.withError("body", "required", "A JSON body is needed.");
    }

    private static Problem malformed(String parameter) {
        return Problems.INVALID.withError(parameter, "type", "This is not of the documented form.");
    }

    private static String parameter(ValidatorException mistake) {
        Matcher matcher = PARAMETER.matcher(String.valueOf(mistake.getMessage()));
        return matcher.find() ? matcher.group(1) : "";
    }
}

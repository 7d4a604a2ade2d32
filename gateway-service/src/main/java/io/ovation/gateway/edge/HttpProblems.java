package io.ovation.gateway.edge;

import io.ovation.contracts.Problem;

/** The refusals of HTTP itself. */
public final class HttpProblems {
    public static final Problem MALFORMED_REQUEST =
            Problem.of("malformed-request", 400, "This is not a proper request.");
    public static final Problem MALFORMED_JSON = Problem.of("malformed-json", 400, "The body is not JSON.");
    public static final Problem TOKEN_IN_ADDRESS = Problem.of(
            "token-in-address", 400, "A token must not travel in the address: send it in the Authorization header.");
    public static final Problem ORIGIN_REFUSED =
            Problem.of("origin-refused", 403, "Pages of this origin may not do this.");
    public static final Problem METHOD_NOT_ALLOWED =
            Problem.of("method-not-allowed", 405, "This resource does not know the method.");
    public static final Problem NOT_ACCEPTABLE =
            Problem.of("not-acceptable", 406, "The answer cannot be given in an accepted type.");
    public static final Problem TOO_LARGE = Problem.of("too-large", 413, "The body is too large.");
    public static final Problem ADDRESS_TOO_LONG = Problem.of("address-too-long", 414, "The address is too long.");
    public static final Problem UNSUPPORTED_TYPE =
            Problem.of("unsupported-type", 415, "The body is not of the type that is taken here.");
    public static final Problem HEADERS_TOO_LARGE = Problem.of("headers-too-large", 431, "The headers are too large.");

    private HttpProblems() {}

    /** The problem that stands for a bare status, as the router gives one. */
    static Problem of(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 404 -> io.ovation.contracts.Problems.NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            default -> io.ovation.contracts.Problems.INTERNAL;
        };
    }
}

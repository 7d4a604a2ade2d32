package io.ovation.gateway.tokens;

import io.ovation.contracts.Problem;

/** Why no token was started, and what cannot be done with secrets and app tokens. */
public final class StartProblems {
    /** A wrong secret and an unknown account are one answer, as with tokens. */
    public static final Problem SECRET = Problem.of(
            "secret-invalid", 401, "No token can be started with this account and secret for a token of this type.");

    public static final Problem APP_TOKEN_DISABLED =
            Problem.of("app-token-disabled", 409, "This app token is switched off.");
    public static final Problem APP_TOKEN_EXPIRED =
            Problem.of("app-token-expired", 409, "The time of this app token is over.");
    public static final Problem APP_TOKEN_HASH = Problem.of(
            "app-token-hash",
            403,
            "The hash is not that of the token in the request followed by the app token's value.");
    public static final Problem WIDGET_TOKEN = Problem.of(
            "token-shared", 409, "This is the public token that every visitor gets; it ends only by its expiry.");
    public static final Problem LAST_SECRET =
            Problem.of("last-secret", 409, "This is the account's only live secret: add another one first.");
    public static final Problem FULL = Problem.of("limit-reached", 409, "There are as many as there may be.");

    private StartProblems() {}
}

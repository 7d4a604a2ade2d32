package io.ovation.platform.identity;

import io.ovation.contracts.Problem;

/**
 * Why a token was refused. Malformed, wrongly signed and of an unknown account are one and the same answer, so that nobody can find out
 * accounts or get closer to a signature by trying; the other reasons are told only after the signature was right.
 */
public final class TokenProblems {
    public static final Problem MISSING = Problem.of(
            "token-missing",
            401,
            "A token is needed: send it as 'Authorization: KS <token>' or 'Authorization: Bearer <token>'.");
    public static final Problem INVALID = Problem.of(
            "token-invalid",
            401,
            "This token is not valid: check that it is complete and which account and secret signed it.");
    public static final Problem EXPIRED =
            Problem.of("token-expired", 401, "This token has expired: ask for a new one.");
    public static final Problem REVOKED = Problem.of("token-revoked", 401, "This token was ended before its time.");
    public static final Problem VERSION_OFF = Problem.of(
            "token-version-off", 401, "This account does not accept version 1 tokens: sign a version 2 token.");
    public static final Problem RESTRICTED =
            Problem.of("token-restricted", 401, "This token may not be used from this address or for this path.");

    /** The same to people; Kaltura's callers are told which of the two it was. */
    public static final Problem RESTRICTED_PATH = RESTRICTED.withDetail("It is the path.");

    public static final Problem MISSING_PRIVILEGE =
            Problem.of("token-missing-privilege", 403, "This token lacks a privilege that is needed here.");

    /** A service's answer to a call that does not carry the gateway's word; people outside never see it. */
    public static final Problem CALLER_UNPROVEN =
            Problem.of("caller-unproven", 401, "The call does not carry a valid caller token.");

    private TokenProblems() {}
}

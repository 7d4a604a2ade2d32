package io.ovation.contracts.stage;

import java.util.List;

/**
 * Asks what some people of an account chose for themselves; services only, without a token.
 *
 * @param account the account
 * @param people at most 200 person ids
 */
public record ReadChoices(String account, List<String> people) {
    /** The most people in one question. */
    public static final int MOST = 200;
}

package io.ovation.gateway.tokens;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The bounds of started and ended tokens.
 *
 * @param lifeSeconds the longest life of a token that the gateway starts
 * @param pollMillis how often a gateway looks for what others ended or exchanged, besides being told
 * @param endedTokens tokens and groups that may be ended at once
 * @param secrets live secrets of one account
 * @param appTokens app tokens of one account
 * @param startsPerSecond tokens started for one account in the long run
 * @param startBurst tokens started for one account at once
 */
public record TokenLimits(
        int lifeSeconds,
        int pollMillis,
        int endedTokens,
        int secrets,
        int appTokens,
        int startsPerSecond,
        int startBurst) {
    public static final TokenLimits DEFAULTS = new TokenLimits(86_400, 1_000, 100_000, 10, 500, 200, 1_000);

    private static final int SECONDS_PER_YEAR = 31_536_000;

    public static TokenLimits from(Settings settings) {
        return new TokenLimits(
                settings.number(
                        "OVATION_TOKEN_LIFE_SECONDS",
                        DEFAULTS.lifeSeconds,
                        Range.seconds(60, SECONDS_PER_YEAR),
                        "The longest life of a token that Ovation starts; longer wishes are shortened to it."),
                settings.number(
                        "OVATION_TOKEN_POLL_MILLIS",
                        DEFAULTS.pollMillis,
                        Range.millis(100, 60_000),
                        "How often a gateway looks in the store for ended tokens and exchanged secrets, besides being"
                                + " told."),
                settings.number(
                        "OVATION_ENDED_TOKENS",
                        DEFAULTS.endedTokens,
                        Range.of(100, 10_000_000, "tokens"),
                        "How many tokens and groups of tokens may be ended at once; about 200 bytes each."),
                settings.number(
                        "OVATION_ACCOUNT_SECRETS",
                        DEFAULTS.secrets,
                        Range.of(2, 100, "secrets"),
                        "How many live secrets an account may have."),
                settings.number(
                        "OVATION_ACCOUNT_APP_TOKENS",
                        DEFAULTS.appTokens,
                        Range.of(1, 10_000, "app tokens"),
                        "How many app tokens an account may have."),
                settings.number(
                        "OVATION_TOKEN_STARTS_PER_SECOND",
                        DEFAULTS.startsPerSecond,
                        Range.of(1, 100_000, "tokens a second"),
                        "How many tokens Ovation starts for one account in the long run."),
                settings.number(
                        "OVATION_TOKEN_START_BURST",
                        DEFAULTS.startBurst,
                        Range.of(1, 100_000, "tokens"),
                        "How many tokens Ovation starts for one account at once."));
    }
}

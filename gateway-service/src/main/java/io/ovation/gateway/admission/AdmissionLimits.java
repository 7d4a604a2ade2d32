package io.ovation.gateway.admission;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How much one address or one person may ask for. People are limited before addresses, because thousands may share an address.
 *
 * @param refusedTokensPerMinute refused tokens an address may offer in the long run before it is told to wait
 * @param refusedTokensBurst refused tokens at once
 * @param silentSocketsPerAddress open sockets of an address that have not shown a token yet
 * @param socketsPerAddress all open sockets of an address
 * @param requestsPerSecond REST requests of one person in the long run
 * @param requestBurst REST requests of one person at once
 * @param remembered addresses or people counted at once; the one longest unseen is forgotten
 */
public record AdmissionLimits(
        int refusedTokensPerMinute,
        int refusedTokensBurst,
        int silentSocketsPerAddress,
        int socketsPerAddress,
        int requestsPerSecond,
        int requestBurst,
        int remembered) {
    public static final AdmissionLimits DEFAULTS = new AdmissionLimits(60, 30, 100, 20_000, 20, 60, 50_000);

    public static AdmissionLimits from(Settings settings) {
        return new AdmissionLimits(
                settings.number(
                        "OVATION_REFUSED_TOKENS_PER_MINUTE",
                        DEFAULTS.refusedTokensPerMinute,
                        Range.of(1, 100_000, "tokens a minute"),
                        "How many refused tokens one address may offer in the long run."),
                settings.number(
                        "OVATION_REFUSED_TOKENS_BURST",
                        DEFAULTS.refusedTokensBurst,
                        Range.of(1, 100_000, "tokens"),
                        "How many refused tokens one address may offer at once."),
                settings.number(
                        "OVATION_SILENT_SOCKETS_PER_ADDRESS",
                        DEFAULTS.silentSocketsPerAddress,
                        Range.of(1, 100_000, "sockets"),
                        "How many open sockets of one address may not have shown a token yet."),
                settings.number(
                        "OVATION_SOCKETS_PER_ADDRESS",
                        DEFAULTS.socketsPerAddress,
                        Range.of(1, 1_000_000, "sockets"),
                        "How many open sockets one address may have; a whole company may share one."),
                settings.number(
                        "OVATION_REQUESTS_PER_SECOND",
                        DEFAULTS.requestsPerSecond,
                        Range.of(1, 100_000, "requests a second"),
                        "How many REST requests one person may make in the long run."),
                settings.number(
                        "OVATION_REQUEST_BURST",
                        DEFAULTS.requestBurst,
                        Range.of(1, 100_000, "requests"),
                        "How many REST requests one person may make at once."),
                settings.number(
                        "OVATION_LIMITS_REMEMBERED",
                        DEFAULTS.remembered,
                        Range.of(100, 10_000_000, "addresses or people"),
                        "How many addresses and people are counted at once."));
    }
}

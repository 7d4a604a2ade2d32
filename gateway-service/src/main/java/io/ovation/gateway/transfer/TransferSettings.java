package io.ovation.gateway.transfer;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The bounds of transfers.
 *
 * @param downloadsAtOnce each holds one part of 255 KiB
 * @param linkSeconds how long a download link counts
 */
public record TransferSettings(int downloadsAtOnce, int linkSeconds) {
    public static final TransferSettings DEFAULTS = new TransferSettings(200, 60);

    public static TransferSettings from(Settings settings) {
        return new TransferSettings(
                settings.number(
                        "OVATION_DOWNLOADS_AT_ONCE",
                        DEFAULTS.downloadsAtOnce,
                        Range.of(1, 10_000, "downloads"),
                        "How many files one gateway sends at a time; each holds 255 KiB, and more are asked to come"
                                + " back."),
                settings.number(
                        "OVATION_DOWNLOAD_LINK_SECONDS",
                        DEFAULTS.linkSeconds,
                        Range.seconds(5, 3_600),
                        "How long a download link may be opened; it needs no token."));
    }
}

package io.ovation.stage.attachment.place;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * An S3-compatible store, addressed in path style, which all of them know.
 *
 * @param endpoint such as {@code https://s3.eu-central-1.amazonaws.com}
 * @param bucket exists already
 * @param timeoutMillis for one call
 */
public record S3Settings(
        String endpoint, String region, String bucket, String accessKey, String secretKey, int timeoutMillis) {
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    static S3Settings from(Settings settings, boolean needed) {
        S3Settings read = new S3Settings(
                settings.text(
                        "OVATION_S3_ENDPOINT", "", "Address of the S3-compatible store, with https:// or http://."),
                settings.text("OVATION_S3_REGION", "us-east-1", "Its region, which is part of every signature."),
                settings.text("OVATION_S3_BUCKET", "", "Its bucket, which must exist; used for nothing else."),
                settings.secret("OVATION_S3_ACCESS_KEY", "", "Who we are there."),
                settings.secret("OVATION_S3_SECRET_KEY", "", "With what we sign."),
                settings.number(
                        "OVATION_S3_TIMEOUT_MILLIS",
                        20_000,
                        Range.millis(1_000, 120_000),
                        "How long one call to it may take; 5 MiB travel in one."));
        if (needed) {
            read.check(settings);
        }
        return read;
    }

    private void check(Settings settings) {
        if (!isAddress(endpoint)) {
            settings.mistake("OVATION_S3_ENDPOINT must be an address with http:// or https:// and without a path.");
        }
        if (!BUCKET.matcher(bucket).matches()) {
            settings.mistake("OVATION_S3_BUCKET must name a bucket.");
        }
        if (accessKey.isEmpty() || secretKey.isEmpty()) {
            settings.mistake("OVATION_S3_ACCESS_KEY and OVATION_S3_SECRET_KEY must be set.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null && address.getPath().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "S3Settings[endpoint=" + endpoint + ", bucket=" + bucket + ", keys hidden]";
    }
}

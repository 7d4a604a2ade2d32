package io.ovation.stage.attachment;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.platform.session.SessionsSettings;
import io.ovation.stage.attachment.place.PlaceSettings;

/**
 * Everything that can be set about attachments.
 *
 * @param callers whose word about a caller is taken
 * @param sessions how long settings of sessions are believed
 * @param place where the bytes are
 */
public record AttachmentSettings(
        CallerKeys callers, SessionsSettings sessions, PlaceSettings place, UploadLimits uploads) {

    /**
     * The bounds of uploads.
     *
     * @param bytes the largest attachment
     * @param perSession how many attachments a session may have
     * @param atOnce how many uploads one instance takes at a time
     * @param stallSeconds how long the next 255 KiB of an upload may take
     * @param abandonedSeconds after how long without a sign of life what an upload left behind is removed
     */
    public record UploadLimits(int bytes, int perSession, int atOnce, int stallSeconds, int abandonedSeconds) {
        /** The largest header image. */
        public static final int IMAGE_BYTES = 5 * 1024 * 1024;

        static UploadLimits from(Settings settings) {
            return new UploadLimits(
                    settings.number(
                            "OVATION_ATTACHMENT_BYTES",
                            500_000_000,
                            Range.bytes(1, 2_000_000_000),
                            "The largest attachment."),
                    settings.number(
                            "OVATION_ATTACHMENTS_PER_SESSION",
                            100,
                            Range.of(1, 500, "attachments"),
                            "How many attachments a session may have."),
                    settings.number(
                            "OVATION_UPLOADS_AT_ONCE",
                            16,
                            Range.of(1, 1_000, "uploads"),
                            "How many uploads one instance takes at a time; each may hold 1 MiB, with S3 11 MiB."),
                    settings.number(
                            "OVATION_UPLOAD_STALL_SECONDS",
                            60,
                            Range.seconds(1, 600),
                            "How long the next 255 KiB of an upload may take before it is given up."),
                    settings.number(
                            "OVATION_UPLOAD_ABANDONED_SECONDS",
                            300,
                            Range.seconds(2, 86_400),
                            "After how long without a sign of life what a killed upload left behind is removed."));
        }
    }

    public static AttachmentSettings from(Settings settings) {
        return new AttachmentSettings(
                CallerKeys.from(settings),
                SessionsSettings.from(settings),
                PlaceSettings.from(settings),
                UploadLimits.from(settings));
    }
}

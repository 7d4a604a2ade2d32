package io.ovation.stage.attachment.place;

import io.ovation.platform.config.Settings;
import io.ovation.platform.store.Store;
import io.vertx.core.Vertx;
import java.nio.file.Path;

/**
 * Which place keeps files.
 *
 * @param kind one of three
 * @param folder for the folder
 * @param s3 for the S3-compatible store
 */
public record PlaceSettings(Kind kind, String folder, S3Settings s3) {

    /** The places there are. */
    public enum Kind {
        GRIDFS,
        S3,
        FOLDER
    }

    public static PlaceSettings from(Settings settings) {
        Kind kind = settings.choice(
                "OVATION_ATTACHMENT_PLACE",
                Kind.GRIDFS,
                "Where attachments and header images are kept: in the database, in an S3-compatible store, or in a"
                        + " folder, which suits one node only.");
        String folder = settings.text(
                "OVATION_ATTACHMENT_FOLDER", "attachments", "The folder of attachments, when they are kept in one.");
        return new PlaceSettings(kind, folder, S3Settings.from(settings, kind == Kind.S3));
    }

    /** The chosen place, not yet opened. */
    public Place place(Vertx vertx, Store store) {
        return switch (kind) {
            case GRIDFS -> new GridFsPlace(store);
            case S3 -> new S3Place(new S3Calls(vertx, s3));
            case FOLDER -> new FolderPlace(vertx, Path.of(folder));
        };
    }
}

package io.ovation.stage.attachment;

import java.util.Arrays;

/**
 * Files whose content looks alike from outside: an office document is a container, and what is in it is known only by opening it, which
 * nobody here does with a stranger's file.
 */
enum FileFamily {
    ISO_MEDIA(
            "video/quicktime",
            "video/mp4",
            "video/x-m4v",
            "video/3gpp",
            "video/3gpp2",
            "application/mp4",
            "audio/mp4",
            "video/x-f4v"),
    MPEG("video/mpeg"),
    TRANSPORT_STREAM(FileContent.TRANSPORT_STREAM),
    AVI("video/x-msvideo"),
    FLASH_VIDEO("video/x-flv"),
    ASF("video/x-ms-asf", "video/x-ms-wmv", "audio/x-ms-wma"),
    MATROSKA("application/x-matroska", "video/x-matroska", "video/webm"),
    MXF("application/mxf"),
    /** No signature is published: anything that is not recognised as something else. */
    UNKNOWN(FileContent.UNKNOWN),
    OLE("application/x-tika-msoffice"),
    /** With a password, an OOXML file is an OLE container around the encrypted one. */
    OOXML("application/x-tika-ooxml", FileContent.OFFICE_ZIP, "application/x-tika-msoffice"),
    ODF(FileContent.OPEN_DOCUMENT),
    OFFICE_EXTENSION("application/zip", "application/x-tika-ooxml", FileContent.OFFICE_ZIP),
    FLASH("application/x-shockwave-flash"),
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    BMP("image/bmp"),
    PNG("image/png"),
    GIF("image/gif"),
    TIFF("image/tiff"),
    WEBP("image/webp");

    /** What content of this family is recognised as; never written to. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final String[] contents;

    FileFamily(String... contents) {
        this.contents = contents;
    }

    /** Whether content that was recognised as this media type is of the family. */
    boolean holds(String content) {
        return Arrays.stream(contents).anyMatch(each -> this == ODF ? content.startsWith(each) : content.equals(each));
    }
}

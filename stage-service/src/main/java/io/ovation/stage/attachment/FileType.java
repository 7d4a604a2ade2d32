package io.ovation.stage.attachment;

import io.ovation.contracts.attachment.AttachmentProblems;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A type of file that may be attached (SES-8): what its name ends in, what it is served as, and what its content may be.
 *
 * @param extension in lower case
 * @param mediaType for the outside
 */
record FileType(String extension, String mediaType, FileFamily family) {
    private static final Map<String, FileType> TYPES = new LinkedHashMap<>();
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    static {
        allow(FileFamily.ISO_MEDIA, "video/quicktime", "qt", "mov");
        allow(FileFamily.ISO_MEDIA, "video/mp4", "mp4", "f4v");
        allow(FileFamily.ISO_MEDIA, "video/x-m4v", "m4v");
        allow(FileFamily.ISO_MEDIA, "video/3gpp", "3gp");
        allow(FileFamily.MPEG, "video/mpeg", "mpeg", "vob");
        allow(FileFamily.TRANSPORT_STREAM, "video/mp2t", "mts");
        allow(FileFamily.AVI, "video/x-msvideo", "avi");
        allow(FileFamily.FLASH_VIDEO, "video/x-flv", "flv");
        allow(FileFamily.ASF, "video/x-ms-asf", "asf");
        allow(FileFamily.ASF, "video/x-ms-wmv", "wmv");
        allow(FileFamily.MATROSKA, "video/x-matroska", "mkv");
        allow(FileFamily.MATROSKA, "video/webm", "webm");
        allow(FileFamily.MXF, "application/mxf", "mxf");
        allow(FileFamily.UNKNOWN, "application/octet-stream", "arf");

        allow(FileFamily.OLE, "application/msword", "doc");
        allow(FileFamily.OLE, "application/vnd.ms-excel", "xls");
        allow(FileFamily.OLE, "application/vnd.ms-powerpoint", "ppt");
        allow(FileFamily.OOXML, OOXML + "wordprocessingml.document", "docx");
        allow(FileFamily.OOXML, OOXML + "wordprocessingml.template", "dotx");
        allow(FileFamily.OOXML, "application/vnd.ms-word.document.macroenabled.12", "docm");
        allow(FileFamily.OOXML, "application/vnd.ms-word.template.macroenabled.12", "dotm");
        allow(FileFamily.OOXML, OOXML + "spreadsheetml.sheet", "xlsx");
        allow(FileFamily.OOXML, OOXML + "spreadsheetml.template", "xltx");
        allow(FileFamily.OOXML, "application/vnd.ms-excel.sheet.macroenabled.12", "xlsm");
        allow(FileFamily.OOXML, "application/vnd.ms-excel.template.macroenabled.12", "xltm");
        allow(FileFamily.OOXML, "application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb");
        allow(FileFamily.OOXML, "application/vnd.ms-excel.addin.macroenabled.12", "xlam");
        allow(FileFamily.OOXML, OOXML + "presentationml.presentation", "pptx");
        allow(FileFamily.OOXML, OOXML + "presentationml.template", "potx");
        allow(FileFamily.OOXML, "application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm");
        allow(FileFamily.OOXML, "application/vnd.ms-powerpoint.template.macroenabled.12", "potm");
        allow(FileFamily.OOXML, "application/vnd.ms-powerpoint.addin.macroenabled.12", "ppam");
        allow(FileFamily.OOXML, "application/vnd.ms-powerpoint.slideshow.macroenabled.12", "ppsm");
        allow(FileFamily.ODF, ODF + "base", "odb");
        allow(FileFamily.ODF, ODF + "chart", "odc");
        allow(FileFamily.ODF, ODF + "chart-template", "otc");
        allow(FileFamily.ODF, ODF + "graphics", "odg");
        allow(FileFamily.ODF, ODF + "graphics-template", "otg");
        allow(FileFamily.ODF, ODF + "image", "odi");
        allow(FileFamily.ODF, ODF + "image-template", "oti");
        allow(FileFamily.ODF, ODF + "text-master", "odm");
        allow(FileFamily.ODF, ODF + "presentation", "odp");
        allow(FileFamily.ODF, ODF + "presentation-template", "otp");
        allow(FileFamily.ODF, ODF + "spreadsheet", "ods");
        allow(FileFamily.ODF, ODF + "spreadsheet-template", "ots");
        allow(FileFamily.ODF, ODF + "text", "odt");
        allow(FileFamily.ODF, ODF + "text-template", "ott");
        allow(FileFamily.ODF, ODF + "text-web", "oth");
        allow(FileFamily.ODF, ODF + "formula-template", "otf");
        allow(FileFamily.OFFICE_EXTENSION, "application/vnd.openofficeorg.extension", "oxt");
        allow(FileFamily.FLASH, "application/x-shockwave-flash", "swf");
        allow(FileFamily.PDF, "application/pdf", "pdf");

        allow(FileFamily.JPEG, "image/jpeg", "jpg", "jpeg");
        allow(FileFamily.BMP, "image/bmp", "bmp");
        allow(FileFamily.PNG, "image/png", "png");
        allow(FileFamily.GIF, "image/gif", "gif");
        allow(FileFamily.TIFF, "image/tiff", "tif", "tiff");
    }

    private static void allow(FileFamily family, String mediaType, String... extensions) {
        for (String extension : extensions) {
            TYPES.put(extension, new FileType(extension, mediaType, family));
        }
    }

    /** All types, by extension. */
    static Map<String, FileType> all() {
        return TYPES;
    }

    /** The type by a file's name; fails when it may not be attached. */
    static FileType of(FileName name) {
        FileType type = TYPES.get(name.extension());
        if (type == null) {
            throw AttachmentProblems.ATTACHMENT_TYPE
                    .withError("name", "file-type", "Its name must end in one of: " + String.join(", ", TYPES.keySet()))
                    .failure();
        }
        return type;
    }
}

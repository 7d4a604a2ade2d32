package io.ovation.stage.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files as programs write them. */
final class Samples {
    static final byte[] PNG = hex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
    static final byte[] JPEG = hex("ffd8ffe000104a46494600010100000100010000");
    static final byte[] GIF = text("GIF89a\1\0\1\0\0\0\0");
    static final byte[] WEBP = text("RIFF\44\0\0\0WEBPVP8 ");
    static final byte[] PDF = text("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n");
    static final byte[] OLE = padded(hex("d0cf11e0a1b11ae1"), 512);
    static final byte[] EXE = padded(hex("4d5a90000300000004000000ffff0000b800000000000000400000000000"), 512);
    static final byte[] ELF = padded(hex("7f454c46020101000000000000000000"), 64);
    static final byte[] HTML = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
    static final byte[] SVG = text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    static final byte[] SCRIPT = text("#!/bin/sh\nrm -rf /\n");
    static final byte[] DOCX = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
    static final byte[] XLSX = zip("xl/workbook.xml", "<w/>", "[Content_Types].xml", "<Types/>");
    static final byte[] JAR = zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n", "A.class", "x");
    static final byte[] ZIP = zip("run-me.exe", "MZ");
    static final byte[] ODT = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>");
    static final byte[] ODB = zip("mimetype", "application/vnd.oasis.opendocument.base", "content.xml", "<o/>");

    private Samples() {}

    /** The samples by extension; what all of a family share stands once. */
    static Map<String, byte[]> media() {
        Map<String, byte[]> media = new LinkedHashMap<>();
        media.put("mp4", box("isom"));
        media.put("m4v", box("M4V "));
        media.put("mov", box("qt  "));
        media.put("3gp", box("3gp4"));
        media.put("f4v", box("f4v "));
        media.put("mpeg", padded(hex("000001b3"), 64));
        media.put("vob", padded(hex("000001ba"), 64));
        media.put("avi", text("RIFF\44\0\0\0AVI LIST"));
        media.put("flv", padded(hex("464c560105000000090000000012"), 64));
        media.put("wmv", padded(hex("3026b2758e66cf11a6d900aa0062ce6c"), 64));
        media.put("mkv", padded(hex("1a45dfa3934282886d6174726f736b61"), 64));
        media.put("webm", padded(hex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"), 64));
        media.put("mxf", padded(hex("060e2b34020501010d01020101020400"), 64));
        media.put("mts", transportStream(4, 192));
        media.put("arf", hex("01000200aabbccdd00000000aabbccdd"));
        media.put("swf", hex("465753050a000000"));
        media.put("bmp", padded(hex("424d460000000000000036000000280000000400000004000000010018"), 64));
        media.put("tif", padded(hex("49492a0008000000"), 64));
        return media;
    }

    static byte[] transportStream(int first, int step) {
        byte[] stream = new byte[first + 3 * step];
        for (int at = first; at < stream.length; at += step) {
            stream[at] = 0x47;
        }
        return stream;
    }

    private static byte[] box(String brand) {
        return text("\0\0\0\40ftyp" + brand + "\0\0\2\0" + brand + "mp41\0\0\0\10free");
    }

    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                byte[] content = text(namesAndTexts[i + 1]);
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                if (namesAndTexts[i].equals("mimetype")) {
                    stored(entry, content);
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** OpenDocument wants its type readable at a fixed place. */
    private static void stored(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] padded(byte[] first, int length) {
        return Arrays.copyOf(first, length);
    }
}

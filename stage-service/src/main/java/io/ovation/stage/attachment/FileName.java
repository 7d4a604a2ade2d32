package io.ovation.stage.attachment;

import io.ovation.contracts.Problems;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as it may be shown and saved anywhere: no path, no control or direction characters, none that a file system minds.
 *
 * @param text 1 to 200 characters
 */
record FileName(String text) {
    static final int CHARACTERS = 200;
    private static final String MINDED = "<>:\"|?*";

    /** Cleans a name; fails when nothing is left of it, or too much. */
    static FileName of(@Nullable String given) {
        String name = cleaned(given == null ? "" : given);
        if (name.isEmpty()) {
            throw Problems.INVALID
                    .withError("name", "required", "A file needs a name.")
                    .failure();
        }
        if (name.codePointCount(0, name.length()) > CHARACTERS) {
            throw Problems.INVALID
                    .withError("name", "max-length", "At most " + CHARACTERS + " characters.")
                    .failure();
        }
        return new FileName(name);
    }

    private static String cleaned(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isHarmless)
                .map(point -> MINDED.indexOf(point) >= 0 ? '_' : point)
                .map(point -> Character.isSpaceChar(point) ? ' ' : point)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip().replaceFirst("^\\.+", "").replaceAll(" {2,}", " ");
    }

    /** Format characters turn text around or hide it: {@code gpj.exe} can be made to read {@code exe.jpg}. */
    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** What stands behind the last dot in lower case, empty without one. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 1 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What an attachment is called until somebody gives it a title. */
    String title() {
        int dot = text.lastIndexOf('.');
        String base = dot < 1 ? text : text.substring(0, dot).strip();
        int end = base.offsetByCodePoints(0, Math.min(AttachmentTexts.TITLE, base.codePointCount(0, base.length())));
        return base.substring(0, end).strip();
    }
}

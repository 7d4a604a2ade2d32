package io.ovation.platform.identity;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name that others see: first and last name from the token, else the user id up to its {@code @}, else "Guest". */
public final class DisplayName {
    /** The longest name that is shown, in UTF-16 characters. */
    public static final int CHARACTERS = 100;

    /** Control, direction and other invisible characters, by which one name could look like another. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private DisplayName() {}

    /** One to 100 characters of one line. */
    public static String of(Principal principal) {
        String named = clean(Stream.of(principal.firstName(), principal.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        String user = principal.anonymous() ? "" : clean(principal.user().replaceFirst("@.*", ""));
        return !named.isEmpty() ? named : !user.isEmpty() ? user : "Guest";
    }

    /** One line without invisible characters, at most 100 long; empty for null. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String spaced =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("").strip();
        if (visible.length() <= CHARACTERS) {
            return visible;
        }
        int end = Character.isHighSurrogate(visible.charAt(CHARACTERS - 1)) ? CHARACTERS - 1 : CHARACTERS;
        return visible.substring(0, end).strip();
    }
}

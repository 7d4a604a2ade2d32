package io.ovation.platform.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * What is shown of somebody who hides their last name. The token's first name counts; where it holds the last name too, or where a token
 * has one name only, what stands before its first space. Who has no first name by these rules is a guest: a user id is no name, and may
 * well hold the last one.
 */
public final class FirstName {
    /** Somebody of whom no first name is known. */
    public static final String NOBODY = "Guest";

    private FirstName() {}

    /** By the token, or nothing when the token has no names at all. */
    public static Optional<String> of(Principal principal) {
        String first = DisplayName.clean(principal.firstName());
        String last = DisplayName.clean(principal.lastName());
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean apart = !last.isEmpty() && !holds(first, last);
        return Optional.of(first.isEmpty() ? NOBODY : apart ? first : beforeLast(first, last));
    }

    /** By a whole name as a session lists it: what stands before its first space. */
    public static String of(String wholeName) {
        int space = wholeName.indexOf(' ');
        boolean lastComesFirst = space > 0 && wholeName.charAt(space - 1) == ',';
        return space <= 0 || lastComesFirst ? NOBODY : wholeName.substring(0, space);
    }

    private static String beforeLast(String first, String last) {
        int space = first.indexOf(' ');
        String shorter = space < 0 ? first : of(first);
        return !last.isEmpty() && holds(shorter, last) ? NOBODY : shorter;
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}

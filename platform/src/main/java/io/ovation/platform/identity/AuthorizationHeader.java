package io.ovation.platform.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Authorization: KS <token>} and {@code Authorization: Bearer <token>}; either scheme may carry a KS or a JWT. */
public final class AuthorizationHeader {
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");

    private AuthorizationHeader() {}

    /**
     * The token in the header's value.
     *
     * @throws io.ovation.contracts.ProblemException {@code token-missing} without a header or with another scheme, {@code token-invalid}
     *     unless scheme and token are exactly two words
     */
    public static String token(@Nullable String header) {
        String[] words = header == null ? new String[] {""} : SPACE.split(header.strip());
        if (!words[0].equalsIgnoreCase("KS") && !words[0].equalsIgnoreCase("Bearer")) {
            throw TokenProblems.MISSING.failure();
        }
        if (words.length != 2) {
            throw TokenProblems.INVALID.failure();
        }
        return words[1];
    }
}

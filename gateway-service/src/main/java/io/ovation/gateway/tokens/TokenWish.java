package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.Privileges;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who starts a token would like it to say.
 *
 * @param user the user id, or null
 * @param type null when left open
 * @param seconds how long it should live; null or below 1 for as long as it may
 * @param privileges in the text form of {@link Privileges}
 */
public record TokenWish(
        @Nullable String user,
        Principal.@Nullable Type type,
        @Nullable Long seconds,
        String privileges) {
    /** User ids and privileges of more characters would make tokens that are too long to be read. */
    public static final int USER_CHARACTERS = 200;

    public static final int PRIVILEGE_CHARACTERS = 2_000;

    /** The user, or nobody; a problem names the field when the id is too long. */
    String userOrNobody() {
        if (user != null && user.length() > USER_CHARACTERS) {
            throw Problems.INVALID
                    .withError("user", "max-length", "At most " + USER_CHARACTERS + " characters.")
                    .failure();
        }
        return user == null ? "" : user;
    }

    /** How long it lives: what is wished, at most {@code most} seconds. */
    long life(long most) {
        return seconds == null || seconds < 1 ? most : Math.min(seconds, most);
    }

    /** What it should hold; a problem names the field when it is not of the form. */
    Privileges wanted() {
        return parsed(privileges);
    }

    /** Reads privileges; a problem names the field {@code privileges} when they are not of the form. */
    static Privileges parsed(String text) {
        if (text.length() > PRIVILEGE_CHARACTERS) {
            throw Problems.INVALID
                    .withError("privileges", "max-length", "At most " + PRIVILEGE_CHARACTERS + " characters.")
                    .failure();
        }
        try {
            Privileges privileges = Privileges.parse(text);
            if (privileges.byName().keySet().stream().noneMatch(name -> name.startsWith("_"))) {
                return privileges;
            }
        } catch (IllegalArgumentException wrongName) {
            // told below
        }
        throw Problems.INVALID
                .withError("privileges", "privileges", "name:value/value,name … of letters, digits and _, not _ first.")
                .failure();
    }
}

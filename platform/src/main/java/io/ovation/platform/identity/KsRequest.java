package io.ovation.platform.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A session token that somebody asks for, and the token.
 *
 * @param account the account's number
 * @param user the user id; empty for nobody in particular
 * @param type USER or ADMIN
 * @param life from one second to ten years
 * @param privileges what the token allows or restricts
 */
public record KsRequest(String account, String user, Principal.Type type, Duration life, Privileges privileges) {
    private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Duration LONGEST = Duration.ofDays(3650);

    /** Refuses, with a sentence for the person who typed it, what would make no usable token. */
    public KsRequest {
        if (!ACCOUNT.matcher(account).matches()) {
            throw new IllegalArgumentException("The account must be a number of 1 to 10 digits.");
        }
        if (life.compareTo(Duration.ofSeconds(1)) < 0 || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A token lives from 1 second to 3650 days.");
        }
    }

    /** A request in the words of the command line; {@code privileges} as in {@link Privileges#parse}. */
    public static KsRequest of(String account, String user, Principal.Type type, int minutes, String privileges) {
        return new KsRequest(account, user, type, Duration.ofMinutes(minutes), Privileges.parse(privileges));
    }

    /** The same with the name that others will see; an empty part is left out. */
    public KsRequest named(String firstName, String lastName) {
        Privileges named = privileges;
        named = firstName.isBlank() ? named : named.with("firstname", encoded(firstName));
        named = lastName.isBlank() ? named : named.with("lastname", encoded(lastName));
        return new KsRequest(account, user, type, life, named);
    }

    /** A version 2 token; {@code random} should be a {@link java.security.SecureRandom}. */
    public String token(String secret, Instant now, RandomGenerator random) {
        byte[] bytes = new byte[KsV2.RANDOM_BYTES];
        random.nextBytes(bytes);
        long expiresAt = now.plus(life).getEpochSecond();
        return KsV2.write(new Ks(account, user, type, expiresAt, privileges, null, null), secret, bytes);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name.strip(), StandardCharsets.UTF_8);
    }
}

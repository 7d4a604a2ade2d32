package io.ovation.platform.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.contracts.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token that customers sign for the chat-and-collaboration widget: a JWT of HS256 with a {@code cncAuth} app token's value as secret,
 * the account as {@code kid}, and the claims partnerId, uid, contextId and exp, with groups, isAdmin and virtualEventId if wanted.
 *
 * <p>Until the signature is right every refusal is the same; after that the customer is told which claim is wrong.
 */
final class CncJwt {
    private CncJwt() {}

    /** Throws {@link IllegalArgumentException} before, a {@link ProblemException} after the signature was found right. */
    static Principal read(String token, Accounts accounts, Instant now) {
        CompactJwt jwt = CompactJwt.parse(token);
        String secret = jwt.algorithm().equals("HS256") ? signer(jwt, accounts.cncSecretsToTry(jwt.keyId())) : null;
        if (secret == null) {
            throw new IllegalArgumentException("no secret fits");
        }
        JsonNode partner = jwt.claims().get("partnerId");
        require(partner != null && partner.asText().equals(jwt.keyId()), "partnerId must be the account in kid.");
        require(!jwt.claims().has("aud"), "aud names somebody else; leave it out.");
        Long expiry = required(jwt.seconds("exp"), "exp must be a whole number of seconds.");
        require(
                !jwt.claims().has("nbf") || notBefore(jwt, now),
                "nbf must be a whole number of seconds that has come.");
        require(!jwt.claims().has("iat") || jwt.seconds("iat") != null, "iat must be a whole number of seconds.");
        return new Principal(
                jwt.keyId(),
                filled(jwt, "uid"),
                admin(jwt) ? Principal.Type.ADMIN : Principal.Type.USER,
                privileges(jwt),
                Instant.ofEpochSecond(expiry),
                Crypto.hex(Crypto.sha256(jwt.signed().getBytes(StandardCharsets.US_ASCII))),
                filled(jwt, "contextId"),
                groups(jwt),
                SecretIds.of(jwt.keyId(), secret));
    }

    private static @Nullable String signer(CompactJwt jwt, List<String> secrets) {
        byte[] given = jwt.signature().getBytes(StandardCharsets.US_ASCII);
        byte[] signed = jwt.signed().getBytes(StandardCharsets.US_ASCII);
        for (String secret : secrets) {
            byte[] mac = Crypto.hmacSha256(secret.getBytes(StandardCharsets.UTF_8), signed);
            if (MessageDigest.isEqual(
                    given, Base64.getUrlEncoder().withoutPadding().encode(mac))) {
                return secret;
            }
        }
        return null;
    }

    private static boolean notBefore(CompactJwt jwt, Instant now) {
        Long start = jwt.seconds("nbf");
        return start != null && start <= now.getEpochSecond();
    }

    private static boolean admin(CompactJwt jwt) {
        JsonNode admin = jwt.claims().get("isAdmin");
        require(admin == null || admin.isBoolean(), "isAdmin must be true or false.");
        return admin != null && admin.booleanValue();
    }

    private static List<String> groups(CompactJwt jwt) {
        JsonNode groups = jwt.claims().get("groups");
        List<String> names = new ArrayList<>();
        require(groups == null || groups.isArray(), "groups must be a list of names.");
        if (groups != null) {
            for (JsonNode group : groups) {
                require(group.isTextual(), "groups must be a list of names.");
                names.add(group.textValue());
            }
        }
        return names;
    }

    /** The event binds a JWT as it binds a KS. */
    private static Privileges privileges(CompactJwt jwt) {
        JsonNode event = jwt.claims().get("virtualEventId");
        require(event == null || event.isTextual() || event.isIntegralNumber(), "virtualEventId must be an id.");
        return event == null ? Privileges.NONE : Privileges.NONE.with("virtualeventid", event.asText());
    }

    private static String filled(CompactJwt jwt, String claim) {
        String text = required(jwt.text(claim), claim + " must be text.");
        require(!text.isBlank(), claim + " must not be empty.");
        return text;
    }

    private static <T> T required(@Nullable T value, String rule) {
        if (value == null) {
            throw TokenProblems.INVALID.withDetail("The claim " + rule).failure();
        }
        return value;
    }

    private static void require(boolean holds, String rule) {
        required(holds ? rule : null, rule);
    }
}

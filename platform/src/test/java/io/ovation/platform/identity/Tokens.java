package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the token tests share: the vectors, one small account, and ways to sign by hand what no generator would. */
final class Tokens {
    static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    static final String CNC_SECRET = "5e884898da28047151d0e56f8dc62927";
    static final Instant NOW = Instant.ofEpochSecond(1_795_170_644L);
    static final long LATER = NOW.getEpochSecond() + 3600;
    static final RequestContext PLACE = new RequestContext("192.0.2.7", "/api/v1/live");
    static final JsonNode VECTORS = vectors();

    private Tokens() {}

    static Account account(String id, boolean versionOne, String... secrets) {
        return new Account(id, List.of(secrets), List.of(CNC_SECRET), versionOne, "Demo", List.of());
    }

    static Accounts accounts() {
        return Accounts.of(List.of(account("102", true, SECRET)));
    }

    static TokenCheck check() {
        return new TokenCheck(accounts(), new LocalRevocations(100));
    }

    static Principal verify(String token) {
        return check().verify(token, NOW, PLACE);
    }

    static void end(LocalRevocations revocations, Principal principal, Instant now) {
        List<Ended> ended = Ended.of(principal, now);
        revocations.makeRoom(ended.size(), now);
        revocations.remember(ended, now);
    }

    static Problem problem(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, call), "was not refused")
                .problem();
    }

    static Problem refusal(String token) {
        return problem(() -> verify(token));
    }

    /** A version 2 token around any query string. */
    static String v2(String query) {
        return KsV2.seal("102", query, SECRET, new byte[16]);
    }

    /** A version 2 token for alice with these privileges. */
    static String v2With(String privileges) {
        return KsV2.write(ks("alice", privileges), SECRET, new byte[16]);
    }

    static Ks ks(String user, String privileges) {
        return new Ks("102", user, Principal.Type.USER, LATER, Privileges.parse(privileges), null, null);
    }

    /** A version 1 token around any signed text. */
    static String v1(String info) {
        String signature = Crypto.hex(Crypto.sha1((SECRET + info).getBytes(StandardCharsets.UTF_8)));
        return KsBase64.encode((signature + "|" + info).getBytes(StandardCharsets.UTF_8));
    }

    /** A JWT of any header and payload, rightly signed with HS256. */
    static String jwt(String header, String claims) {
        String signed = base64(header) + "." + base64(claims);
        byte[] mac = Crypto.hmacSha256(
                CNC_SECRET.getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode vectors() {
        try (InputStream file = Tokens.class.getResourceAsStream("/ks-vectors.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

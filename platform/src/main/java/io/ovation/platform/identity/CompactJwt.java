package io.ovation.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JWT (RFC 7519) in compact form, taken apart strictly and not yet believed: three parts of base64url without padding, JSON objects
 * without repeated names, and no header beyond {@code alg}, {@code typ} and {@code kid}, so neither {@code crit} nor embedded keys.
 *
 * @param signed header and payload as they were signed
 * @param algorithm the header's {@code alg}
 * @param keyId the header's {@code kid}
 * @param claims the payload
 * @param signature base64url, in canonical spelling
 */
record CompactJwt(String signed, String algorithm, String keyId, JsonNode claims, String signature) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");
    private static final Set<String> HEADERS = Set.of("alg", "typ", "kid");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Throws {@link IllegalArgumentException} when the text is not of this form. */
    static CompactJwt parse(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            throw new IllegalArgumentException("not three parts");
        }
        canonical(form.group(3));
        JsonNode header = object(form.group(1));
        for (Iterator<String> names = header.fieldNames(); names.hasNext(); ) {
            if (!HEADERS.contains(names.next())) {
                throw new IllegalArgumentException("unknown header");
            }
        }
        if (header.has("typ") && !header.get("typ").asText().equalsIgnoreCase("JWT")) {
            throw new IllegalArgumentException("not a JWT");
        }
        return new CompactJwt(
                form.group(1) + "." + form.group(2),
                required(header, "alg"),
                required(header, "kid"),
                object(form.group(2)),
                form.group(3));
    }

    /** The claim's text, or null when it is absent or not text. */
    @Nullable
    String text(String claim) {
        JsonNode value = claims.get(claim);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /** The claim's Unix seconds, or null when it is absent or not a whole number from 0 to 11 digits. */
    @Nullable
    Long seconds(String claim) {
        JsonNode value = claims.get(claim);
        boolean whole = value != null && value.isIntegralNumber() && value.canConvertToLong();
        return whole && value.longValue() >= 0 && value.longValue() < 100_000_000_000L ? value.longValue() : null;
    }

    /** Whether the claim is there and true. */
    boolean flag(String claim) {
        JsonNode value = claims.get(claim);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** The last character has bits that no byte uses; set, they would give one token several spellings. */
    private static void canonical(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("not canonical");
        }
    }

    private static String required(JsonNode header, String name) {
        JsonNode value = header.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("header missing");
        }
        return value.textValue();
    }

    private static JsonNode object(String part) {
        try {
            JsonNode node = JSON.readTree(Crypto.utf8(Base64.getUrlDecoder().decode(part)));
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("not an object");
            }
            return node;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON", broken);
        }
    }
}

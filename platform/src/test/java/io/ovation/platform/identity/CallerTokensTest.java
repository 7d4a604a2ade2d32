package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTokensTest {
    private static final InternalKeys KEYS = InternalKeys.generate();
    private static final JWTAuth KEY =
            CallerTokens.auth("PRIVATE KEY", KEYS.keyId(), KEYS.privateKey(), new JWTAuthOptions());
    private static final InternalKeys OTHERS = InternalKeys.generate();
    private static final Instant NOW = Tokens.NOW;
    private static final Caller ADA = new Caller("102", "s_1", "p_ada", "Ada Løve", Role.MODERATOR);

    private final CallerSigner signer = new CallerSigner(KEYS.keyId(), KEYS.privateKey());
    private final CallerVerifier verifier = verifier(KEYS);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_service_knows_the_caller_the_gateway_wrote_down(Role role) {
        Caller caller = new Caller("102", "s_1", "p_ada", "Ada \"Løve\" 漢", role);
        assertThat(verifier.verify(signer.token(caller, "chat-service", NOW), NOW)
                        .result())
                .isEqualTo(caller);
    }

    @Test
    void that_somebody_is_nobody_and_what_the_gateway_knew_of_the_session_are_written_down_too() {
        Caller nobody = new Caller("102", "s_1", "p_x", "Guest", Role.ATTENDEE, true, 7, "launch");
        assertThat(verifier.verify(signer.token(nobody, "chat-service", NOW), NOW)
                        .result())
                .isEqualTo(nobody);
    }

    @Test
    void a_token_is_signed_once_in_30_to_45_seconds_for_a_caller_and_a_service() {
        String first = signer.token(ADA, "chat-service", NOW);
        assertThat(signer.token(ADA, "chat-service", NOW.plusSeconds(30))).isSameAs(first);
        assertThat(signer.token(ADA, "chat-service", NOW.plusSeconds(45))).isNotEqualTo(first);
        assertThat(signer.token(ADA, "qna-service", NOW)).isNotEqualTo(first);
        Caller demoted = new Caller("102", "s_1", "p_ada", "Ada Løve", Role.ATTENDEE);
        assertThat(signer.token(demoted, "chat-service", NOW)).isNotEqualTo(first);
    }

    /** Two hundred people who began to post at once made everybody wait for two seconds whenever their tokens ended at once. */
    @Test
    void the_tokens_of_a_crowd_do_not_end_at_once() {
        List<Caller> crowd = IntStream.range(0, 100)
                .mapToObj(number -> new Caller("102", "s_1", "p_" + number * 7919, "Somebody", Role.ATTENDEE))
                .toList();
        List<String> first = crowd.stream()
                .map(caller -> signer.token(caller, "chat-service", NOW))
                .toList();

        List<String> later = crowd.stream()
                .map(caller -> signer.token(caller, "chat-service", NOW.plusSeconds(37)))
                .toList();

        assertThat(later.stream().filter(first::contains).count()).isBetween(20L, 80L);
    }

    @Test
    void a_clock_that_jumps_back_gets_a_new_token() {
        String first = signer.token(ADA, "chat-service", NOW);
        assertThat(signer.token(ADA, "chat-service", NOW.minusSeconds(3600))).isNotEqualTo(first);
    }

    @Test
    void a_token_counts_for_60_seconds_also_when_it_is_remembered() {
        String token = signer.token(ADA, "chat-service", NOW);
        assertThat(verifier.verify(token, NOW.plusSeconds(59)).result()).isEqualTo(ADA);
        assertRefused(verifier.verify(token, NOW.plusSeconds(60)));
        assertRefused(verifier(KEYS).verify(token, NOW.plusSeconds(60)));
    }

    @Test
    void a_token_for_one_service_is_nothing_to_another() {
        assertRefused(verifier.verify(signer.token(ADA, "qna-service", NOW), NOW));
    }

    @Test
    void keys_are_exchanged_without_a_break() {
        CallerVerifier both = verifier(KEYS, OTHERS);
        CallerSigner others = new CallerSigner(OTHERS.keyId(), OTHERS.privateKey());
        assertThat(both.verify(signer.token(ADA, "chat-service", NOW), NOW).succeeded())
                .isTrue();
        assertThat(both.verify(others.token(ADA, "chat-service", NOW), NOW).succeeded())
                .isTrue();
        assertRefused(verifier.verify(others.token(ADA, "chat-service", NOW), NOW));
    }

    @Test
    void a_key_counts_only_under_its_own_id() {
        CallerSigner posing = new CallerSigner(KEYS.keyId(), OTHERS.privateKey());
        assertRefused(verifier(KEYS, OTHERS).verify(posing.token(ADA, "chat-service", NOW), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "aud", "iss", "sub", "account", "session", "name", "role"})
    void every_claim_is_required(String claim) {
        assertRefused(verifier.verify(signed(without(claim)), NOW));
    }

    @Test
    void the_claims_of_these_tests_are_otherwise_right() {
        assertThat(verifier.verify(signed(claims()), NOW).result()).isEqualTo(ADA);
    }

    @Test
    void a_claim_of_the_wrong_value_is_refused() {
        long now = NOW.getEpochSecond();
        assertRefused(verifier.verify(signed(claims().put("exp", Long.toString(now + 60))), NOW));
        assertRefused(verifier.verify(signed(claims().put("exp", now + 60.5)), NOW));
        assertRefused(verifier.verify(signed(claims().put("exp", now)), NOW));
        assertRefused(verifier.verify(signed(claims().put("exp", now + 86_400)), NOW));
        assertRefused(verifier.verify(signed(claims().put("aud", "qna-service")), NOW));
        assertRefused(verifier.verify(signed(claims().put("iss", "somebody")), NOW));
        assertRefused(verifier.verify(signed(claims().put("role", "god")), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", "HS256"})
    void an_unsigned_or_symmetric_token_is_refused(String algorithm) {
        String header = "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(algorithm, KEYS.keyId());
        String signed = Tokens.base64(header) + "." + Tokens.base64(claims().encode());
        byte[] mac = Crypto.hmacSha256(
                KEYS.publicKey().getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.UTF_8));
        assertRefused(verifier.verify(signed + ".", NOW));
        assertRefused(verifier.verify(
                signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crit", "jku", "x5u", "b64", "cty"})
    void a_header_that_nobody_understands_is_refused_though_rightly_signed(String name) {
        JWTOptions odd = new JWTOptions()
                .setAlgorithm("ES256")
                .setNoTimestamp(true)
                .setHeader(new JsonObject().put(name, "https://evil.example"));
        String token = KEY.generateToken(claims(), odd);
        assertThat(new String(
                        Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8))
                .contains(name, KEYS.keyId());
        assertRefused(verifier.verify(token, NOW));
    }

    @Test
    void an_unknown_key_id_is_refused() {
        CallerSigner unknown = new CallerSigner("../../dev/null", KEYS.privateKey());
        assertRefused(verifier.verify(unknown.token(ADA, "chat-service", NOW), NOW));
    }

    @Test
    void a_token_is_verified_once_and_then_remembered() {
        String token = signer.token(ADA, "chat-service", NOW);
        Caller first = verifier.verify(token, NOW).result();
        assertThat(verifier.verify(token, NOW.plusSeconds(1)).result()).isSameAs(first);
    }

    @Test
    void a_token_without_a_key_id_is_refused() {
        String[] parts = signer.token(ADA, "chat-service", NOW).split("\\.", -1);
        String header = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";
        assertRefused(verifier.verify(Tokens.base64(header) + "." + parts[1] + "." + parts[2], NOW));
    }

    @Test
    void any_flipped_bit_is_refused() {
        String token = signer.token(ADA, "chat-service", NOW);
        verifier.verify(token, NOW);
        for (int bit = 0; bit < token.length() * 8; bit++) {
            byte[] flipped = token.getBytes(StandardCharsets.ISO_8859_1);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(verifier.verify(new String(flipped, StandardCharsets.ISO_8859_1), NOW));
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "..", "a.b.c", "{}"})
    void what_is_no_token_is_refused(@Nullable String token) {
        assertRefused(verifier.verify(token, NOW));
        assertRefused(verifier.verify("a".repeat(CallerVerifier.TOKEN_CHARACTERS + 1), NOW));
    }

    @Test
    void a_signature_of_zeros_is_refused() {
        String token = signer.token(ADA, "chat-service", NOW);
        assertRefused(verifier.verify(token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(86), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "-----BEGIN CERTIFICATE-----"
            })
    void without_a_readable_key_nothing_starts(String pem) {
        assertThatThrownBy(() -> new CallerSigner("k", pem)).isInstanceOf(ConfigProblem.class);
        assertThatThrownBy(() -> new CallerVerifier("chat-service", Map.of("k", pem)))
                .isInstanceOf(ConfigProblem.class);
    }

    @Test
    void without_any_key_or_with_the_wrong_half_nothing_starts() {
        assertThatThrownBy(() -> new CallerVerifier("chat-service", Map.of())).isInstanceOf(ConfigProblem.class);
        assertThatThrownBy(() -> new CallerSigner("k", KEYS.publicKey())).isInstanceOf(ConfigProblem.class);
        assertThatThrownBy(() -> new CallerSigner("", KEYS.privateKey())).isInstanceOf(ConfigProblem.class);
        assertThatThrownBy(() -> new CallerVerifier("chat-service", Map.of("k", KEYS.privateKey())))
                .isInstanceOf(ConfigProblem.class);
    }

    @Test
    void both_caches_forget_the_oldest_when_full() {
        BoundedCache<Integer, String> cache = new BoundedCache<>(2);
        cache.put(1, "one");
        cache.put(2, "two");
        cache.get(1);
        cache.put(3, "three");
        assertThat(cache.size()).isEqualTo(2);
        assertThat(cache.get(1)).isEqualTo("one");
        assertThat(cache.get(2)).isNull();
    }

    @Test
    void a_full_cache_only_costs_time() {
        CallerSigner small = new CallerSigner(KEYS.keyId(), KEYS.privateKey(), 2);
        CallerVerifier narrow = new CallerVerifier("chat-service", Map.of(KEYS.keyId(), KEYS.publicKey()), 2);
        for (int i = 0; i < 10; i++) {
            Caller caller = new Caller("102", "s_1", "p_" + i, "Ada", Role.ATTENDEE);
            assertThat(narrow.verify(small.token(caller, "chat-service", NOW), NOW)
                            .result())
                    .isEqualTo(caller);
        }
    }

    @Test
    void the_private_key_is_masked() {
        assertThat(KEYS.toString()).contains(KEYS.keyId()).doesNotContain("BEGIN");
    }

    private static CallerVerifier verifier(InternalKeys... keys) {
        Map<String, String> byId = new HashMap<>();
        for (InternalKeys each : keys) {
            byId.put(each.keyId(), each.publicKey());
        }
        return new CallerVerifier("chat-service", byId);
    }

    private static JsonObject claims() {
        return new JsonObject()
                .put("iss", "ovation-gateway")
                .put("aud", "chat-service")
                .put("exp", NOW.getEpochSecond() + 60)
                .put("sub", "p_ada")
                .put("account", "102")
                .put("session", "s_1")
                .put("name", "Ada Løve")
                .put("role", "moderator");
    }

    private static JsonObject without(String claim) {
        JsonObject claims = claims();
        claims.remove(claim);
        return claims;
    }

    private static String signed(JsonObject claims) {
        return KEY.generateToken(claims, new JWTOptions().setAlgorithm("ES256").setNoTimestamp(true));
    }

    private static void assertRefused(Future<Caller> answer) {
        Problem problem = ((ProblemException) Objects.requireNonNull(answer.cause(), "was not refused")).problem();
        assertThat(problem).isEqualTo(TokenProblems.CALLER_UNPROVEN);
    }
}

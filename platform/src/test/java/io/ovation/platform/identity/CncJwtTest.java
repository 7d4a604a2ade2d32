package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CncJwtTest {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"102\"}";
    private static final String CLAIMS =
            "{\"partnerId\":\"102\",\"uid\":\"bob\",\"contextId\":\"1_ab\",\"exp\":" + Tokens.LATER + "%s}";

    @Test
    void the_official_token_is_an_attendee_of_its_session() {
        JsonNode vector = Tokens.VECTORS.get("cncJwt").get("vectors").get(0);
        Principal principal = Tokens.verify(vector.get("token").textValue());
        assertThat(principal.account()).isEqualTo("102");
        assertThat(principal.user()).isEqualTo("alice@example.com");
        assertThat(principal.type()).isEqualTo(Principal.Type.USER);
        assertThat(principal.expiresAt().getEpochSecond()).isEqualTo(2110530000L);
        assertThat(principal.contextId()).isEqualTo("1_abcd1234");
        assertThat(principal.virtualEventId()).isEqualTo("98765");
        assertThat(principal.moderatesContext()).isFalse();
        assertThat(principal.fits("1_other")).isFalse();
    }

    @Test
    void the_group_of_moderators_makes_a_moderator_of_that_session_only() {
        assertThat(Tokens.verify(signed(",\"groups\":[\"x\",\"1_ab_moderators\"]"))
                        .moderatesContext())
                .isTrue();
        assertThat(Tokens.verify(signed(",\"groups\":[\"1_a_moderators\"]")).moderatesContext())
                .isFalse();
    }

    @Test
    void an_admin_claim_makes_an_admin() {
        assertThat(Tokens.verify(signed(",\"isAdmin\":true")).type()).isEqualTo(Principal.Type.ADMIN);
    }

    @Test
    void an_account_and_an_event_may_be_numbers() {
        String claims = CLAIMS.replace("\"102\"", "102").formatted(",\"virtualEventId\":5");
        assertThat(Tokens.verify(Tokens.jwt(HEADER, claims)).virtualEventId()).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", "NONE", "", "hs256", "HS384", "HS512", "RS256", "ES256"})
    void only_hs256_is_an_algorithm(String algorithm) {
        String header = HEADER.replace("HS256", algorithm);
        String unsigned = Tokens.base64(header) + "." + Tokens.base64(CLAIMS.formatted("")) + ".";
        assertThat(Tokens.refusal(unsigned)).isEqualTo(TokenProblems.INVALID);
        assertThat(Tokens.refusal(Tokens.jwt(header, CLAIMS.formatted("")))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../dev/null", "{\\\"$ne\\\":1}", "' OR 1=1 --", "103", "0102", "102 ", ""})
    void a_key_id_is_an_account_and_nothing_else(String keyId) {
        String header = HEADER.replace("102", keyId);
        assertThat(Tokens.refusal(Tokens.jwt(header, CLAIMS.formatted("")))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jku\":\"https://evil.example/k\"",
                "\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}",
                "\"x5u\":\"https://evil.example\"",
                "\"x5c\":[\"AA\"]",
                "\"crit\":[\"exp\"]",
                "\"crit\":[]",
                "\"b64\":false",
                "\"zip\":\"DEF\"",
                "\"alg\":\"none\"",
                "\"kid\":\"102\""
            })
    void no_other_header_is_understood_and_none_twice(String more) {
        String header = HEADER.replace("}", "," + more + "}");
        assertThat(Tokens.refusal(Tokens.jwt(header, CLAIMS.formatted("")))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"HS256\",\"kid\":102}",
                "{\"kid\":\"102\"}",
                "{\"alg\":[\"HS256\"],\"kid\":\"102\"}",
                "{\"alg\":\"HS256\",\"kid\":\"102\",\"typ\":\"JWE\"}",
                "[]",
                "null",
                "",
                "{\"alg\":\"HS256\",\"kid\":\"102\"}{}"
            })
    void a_header_lacks_nothing_and_is_one_object(String header) {
        assertThat(Tokens.refusal(Tokens.jwt(header, CLAIMS.formatted("")))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"exp\":\"4070908800\",",
                "\"exp\":4070908800.0,",
                "\"exp\":4e9,",
                "\"exp\":null,",
                "\"exp\":-5,",
                "\"exp\":99999999999999999999,",
                "\"exp\":[1],",
                "\"exp\":true,"
            })
    void an_expiry_is_required_and_a_whole_number(String expiry) {
        String claims = "{" + expiry + "\"partnerId\":\"102\",\"uid\":\"bob\",\"contextId\":\"1_ab\"}";
        assertThat(Tokens.refusal(Tokens.jwt(HEADER, claims)))
                .isEqualTo(TokenProblems.INVALID.withDetail("The claim exp must be a whole number of seconds."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerId", "uid", "contextId"})
    void the_other_claims_are_required_too(String claim) {
        String claims = CLAIMS.formatted("").replace("\"" + claim + "\"", "\"x\"");
        assertThat(Tokens.refusal(Tokens.jwt(HEADER, claims)).code()).isEqualTo("token-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"aud\":\"others\"",
                "\"nbf\":4070908800",
                "\"nbf\":\"1\"",
                "\"iat\":\"1\"",
                "\"isAdmin\":\"true\"",
                "\"isAdmin\":1",
                "\"groups\":\"1_ab_moderators\"",
                "\"groups\":[1]",
                "\"virtualEventId\":{}"
            })
    void a_claim_of_the_wrong_kind_is_named_to_the_one_who_could_sign(String claim) {
        assertThat(Tokens.refusal(signed("," + claim)).detail()).contains(claim.split("\"", -1)[1]);
    }

    @Test
    void an_account_other_than_the_one_that_signed_is_refused() {
        String claims = CLAIMS.formatted("").replace("\"102\"", "\"103\"");
        assertThat(Tokens.refusal(Tokens.jwt(HEADER, claims)).code()).isEqualTo("token-invalid");
    }

    @Test
    void a_claim_given_twice_is_refused() {
        assertThat(Tokens.refusal(signed(",\"uid\":\"carol\""))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_deep_payload_is_refused() {
        String deep = "{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
        assertThat(Tokens.refusal(Tokens.jwt(HEADER, deep))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void an_expired_one_says_so() {
        String claims = CLAIMS.formatted("").replace("" + Tokens.LATER, "" + Tokens.NOW.getEpochSecond());
        assertThat(Tokens.refusal(Tokens.jwt(HEADER, claims))).isEqualTo(TokenProblems.EXPIRED);
    }

    @Test
    void the_admin_secret_does_not_sign_a_jwt() {
        String signed = Tokens.base64(HEADER) + "." + Tokens.base64(CLAIMS.formatted(""));
        byte[] mac = Crypto.hmacSha256(
                Tokens.SECRET.getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.US_ASCII));
        String token = signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
        assertThat(Tokens.refusal(token)).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void an_account_without_such_secrets_takes_no_jwt() {
        Account plain = new Account("102", List.of(Tokens.SECRET), List.of(), false, null, List.of());
        TokenCheck check = new TokenCheck(Accounts.of(List.of(plain)), new LocalRevocations(100));
        assertThat(Tokens.problem(() -> check.verify(signed(""), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void any_flipped_bit_makes_it_invalid() {
        String token = signed("");
        for (int bit = 0; bit < token.length() * 8; bit++) {
            byte[] flipped = token.getBytes(StandardCharsets.ISO_8859_1);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Tokens.refusal(new String(flipped, StandardCharsets.ISO_8859_1)))
                    .as("bit %d", bit)
                    .isEqualTo(TokenProblems.INVALID);
        }
    }

    @Test
    void a_group_hash_is_not_made_for_it_and_it_can_be_ended() {
        LocalRevocations revocations = new LocalRevocations(100);
        TokenCheck check = new TokenCheck(Tokens.accounts(), revocations);
        Principal principal = check.verify(signed(""), Tokens.NOW, Tokens.PLACE);
        Tokens.end(revocations, principal, Tokens.NOW);
        assertThat(Revocations.groupHash(principal)).isNull();
        assertThat(Tokens.problem(() -> check.verify(signed(""), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.REVOKED);
    }

    private static String signed(String more) {
        return Tokens.jwt(HEADER, CLAIMS.formatted(more));
    }
}

package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens made by Kaltura's own generators, read and written here. */
class KsVectorTest {
    static Stream<Arguments> vectors() {
        return named("vectors", "id");
    }

    static Stream<Arguments> serverVectors() {
        return vectors().filter(each -> each.get()[0].toString().endsWith("-server"));
    }

    static Stream<Arguments> sealed() {
        return vectors().filter(each -> each.get()[0].toString().startsWith("v2"));
    }

    static Stream<Arguments> negatives() {
        return named("negative", "id");
    }

    static Stream<Arguments> leniencies() {
        return named("base64Leniency", "case");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void an_official_token_is_read_as_the_official_server_reads_it(String id, JsonNode vector) {
        JsonNode expected = vector.get("expected");
        Ks.Opened opened = open(vector);
        assertThat(opened.version()).isEqualTo(vector.get("version").intValue());
        assertThat(opened.hash()).isEqualTo(expected.get("hash").textValue());
        assertThat(opened.ks().account()).isEqualTo(expected.get("partnerId").asText());
        assertThat(opened.ks().user()).isEqualTo(expected.get("userId").textValue());
        assertThat(opened.ks().typeNumber()).isEqualTo(expected.get("type").intValue());
        assertThat(opened.ks().expiresAt()).isEqualTo(expected.get("expiresAt").longValue());
        assertThat(opened.ks().privileges().text())
                .isEqualTo(expected.get("privileges").textValue());
        assertThat(opened.ks().privileges().byName()).isEqualTo(values(expected.get("parsedPrivileges")));
        assertThat(opened.ks().masterAccount())
                .isEqualTo(expected.get("masterPartnerId").textValue());
        assertThat(opened.ks().additionalData())
                .isEqualTo(expected.get("additionalData").textValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void an_official_token_makes_the_expected_principal(String id, JsonNode vector) {
        JsonNode expected = vector.get("expected");
        Principal principal = new TokenCheck(accountsOf(vector), new LocalRevocations(100))
                .verify(vector.get("token").textValue(), Tokens.NOW, Tokens.PLACE);
        assertThat(principal.type() == Principal.Type.ADMIN)
                .isEqualTo(expected.get("isAdmin").booleanValue());
        assertThat(principal.widget()).isEqualTo(expected.get("isWidgetSession").booleanValue());
        assertThat(principal.tokenHash()).isEqualTo(expected.get("hash").textValue());
        assertThat(principal.expiresAt().isAfter(Tokens.NOW))
                .isEqualTo(!expected.get("expiredNow").booleanValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sealed")
    void the_same_random_bytes_and_query_give_the_same_token_byte_for_byte(String id, JsonNode vector) {
        byte[] body = decrypted(vector);
        String query = new String(Arrays.copyOfRange(body, 16, body.length), StandardCharsets.ISO_8859_1);
        String account = open(vector).ks().account();
        assertThat(KsV2.seal(account, query, vector.get("secret").textValue(), Arrays.copyOf(body, 16)))
                .isEqualTo(vector.get("token").textValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("serverVectors")
    void our_generator_writes_what_the_server_writes(String id, JsonNode vector) {
        assertThat(rewritten(vector)).isEqualTo(vector.get("token").textValue());
    }

    /** The Java client leaves {@code @}, {@code *} and {@code +} as they are, so only the spelling inside differs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sealed")
    void our_spelling_of_an_official_token_says_the_same(String id, JsonNode vector) {
        Ks ours = KsV2.read(raw(rewritten(vector)), accountsOf(vector)).ks();
        assertThat(ours).isEqualTo(open(vector).ks());
    }

    @Test
    void our_version_1_is_the_java_clients_byte_for_byte() {
        JsonNode vector = Tokens.VECTORS.get("vectors").get(0);
        assertThat(KsV1.write(open(vector).ks(), vector.get("secret").textValue(), "16952"))
                .isEqualTo(vector.get("token").textValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("negatives")
    void a_broken_token_gets_the_one_answer(String id, JsonNode vector) {
        assertThat(Tokens.refusal(vector.get("token").textValue())).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leniencies")
    void base64_is_read_as_leniently_as_by_the_server(String id, JsonNode vector) {
        assertThat(Tokens.verify(vector.get("token").textValue()).user()).isEqualTo("alice@example.com");
    }

    private static Map<String, List<String>> values(JsonNode parsed) {
        return new ObjectMapper().convertValue(parsed, new TypeReference<>() {});
    }

    private static String rewritten(JsonNode vector) {
        return KsV2.write(open(vector).ks(), vector.get("secret").textValue(), Arrays.copyOf(decrypted(vector), 16));
    }

    private static byte[] decrypted(JsonNode vector) {
        String raw = raw(vector.get("token").textValue());
        byte[] sealed = raw.substring(raw.indexOf('|', 3) + 1).getBytes(StandardCharsets.ISO_8859_1);
        byte[] secret = vector.get("secret").textValue().getBytes(StandardCharsets.UTF_8);
        byte[] plain = Crypto.aes(Cipher.DECRYPT_MODE, Arrays.copyOf(Crypto.sha1(secret), 16), sealed);
        int end = plain.length;
        while (plain[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOfRange(plain, 20, end);
    }

    private static Ks.Opened open(JsonNode vector) {
        String raw = raw(vector.get("token").textValue());
        Accounts accounts = accountsOf(vector);
        return raw.startsWith(KsV2.PREFIX) ? KsV2.read(raw, accounts) : KsV1.read(raw, accounts);
    }

    private static String raw(String token) {
        return new String(KsBase64.decode(token), StandardCharsets.ISO_8859_1);
    }

    private static Accounts accountsOf(JsonNode vector) {
        String id = vector.get("expected").get("partnerId").asText();
        List<String> secrets = new ObjectMapper()
                .convertValue(Tokens.VECTORS.get("secretsByPartner").get(id), new TypeReference<>() {});
        return Accounts.of(List.of(Tokens.account(id, true, secrets.toArray(String[]::new))));
    }

    private static Stream<Arguments> named(String list, String name) {
        return StreamSupport.stream(Tokens.VECTORS.get(list).spliterator(), false)
                .map(vector -> Arguments.of(vector.get(name).textValue(), vector));
    }
}

package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Version 1 signs SHA-1(secret + text), which anybody who holds one token can extend. */
class KsV1ExtensionTest {
    private static final String START = "102;102;" + Tokens.LATER + ";0;1;alice";

    @Test
    void an_extended_token_has_a_right_digest_and_is_refused_all_the_same() {
        byte[] forged = forged(START + ";sview:1", ",edit:*");
        byte[] info = Crypto.slice(forged, 41);
        assertThat(new String(forged, 0, 40, StandardCharsets.US_ASCII))
                .isEqualTo(Crypto.hex(Crypto.sha1(join(Tokens.SECRET.getBytes(StandardCharsets.UTF_8), info))));
        assertThat(Tokens.refusal(KsBase64.encode(forged))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void no_extension_of_any_length_of_text_gets_through() {
        for (int length = 0; length < 130; length++) {
            String info = START + "a".repeat(length) + ";sview:1";
            String token = KsBase64.encode(forged(info, ";".repeat(length % 3) + "*"));
            assertThat(Tokens.refusal(token)).isEqualTo(TokenProblems.INVALID);
        }
    }

    private static byte[] forged(String info, String suffix) {
        int signedBytes = Tokens.SECRET.length() + info.length();
        String digest = new String(KsBase64.decode(Tokens.v1(info)), 0, 40, StandardCharsets.US_ASCII);
        byte[] added = suffix.getBytes(StandardCharsets.UTF_8);
        String extended = Sha1Extension.extend(digest, signedBytes, added);
        byte[] longer = join(info.getBytes(StandardCharsets.UTF_8), Sha1Extension.padding(signedBytes), added);
        return join((extended + "|").getBytes(StandardCharsets.UTF_8), longer);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

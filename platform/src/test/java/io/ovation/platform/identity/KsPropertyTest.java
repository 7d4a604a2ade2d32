package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any token, tried on many; a failure names its seed. */
class KsPropertyTest {
    private static final int ROUNDS = 2_000;

    @Test
    void any_session_survives_writing_and_reading_in_version_2() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Ks ks = any(random, "");
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            String token = KsV2.write(ks, Tokens.SECRET, bytes);
            assertThat(KsV2.read(raw(token), Tokens.accounts()).ks())
                    .as("seed %d", seed)
                    .isEqualTo(ks);
        }
    }

    @Test
    void any_session_without_separators_survives_writing_and_reading_in_version_1() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Ks ks = any(random, "[;,:\\p{Cntrl}]");
            String token = KsV1.write(ks, Tokens.SECRET, "1");
            assertThat(KsV1.read(raw(token), Tokens.accounts()).ks())
                    .as("seed %d", seed)
                    .isEqualTo(ks);
        }
    }

    @Test
    void any_flipped_bit_inside_makes_a_token_invalid() {
        for (String token :
                new String[] {Tokens.v2With("sview:*,role:viewer"), Tokens.v1("102;102;2110530645;0;1;a;b:c")}) {
            byte[] raw = KsBase64.decode(token);
            for (int bit = 0; bit < raw.length * 8; bit++) {
                byte[] flipped = raw.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(Tokens.refusal(KsBase64.encode(flipped)))
                        .as("bit %d of %s", bit, token)
                        .isEqualTo(TokenProblems.INVALID);
            }
        }
    }

    @Test
    void any_flipped_bit_outside_makes_a_token_invalid_or_only_spells_it_otherwise() {
        String token = Tokens.v2With("sview:*");
        for (int bit = 0; bit < token.length() * 8; bit++) {
            byte[] flipped = token.getBytes(StandardCharsets.ISO_8859_1);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            String other = new String(flipped, StandardCharsets.ISO_8859_1);
            if (!sameInside(token, other)) {
                assertThat(Tokens.refusal(other)).as("bit %d", bit).isEqualTo(TokenProblems.INVALID);
            }
        }
    }

    @Test
    void any_shortened_token_is_invalid() {
        String token = Tokens.v2With("sview:*").replace("=", "");
        for (int length = 1; length < token.length(); length++) {
            assertThat(Tokens.refusal(token.substring(0, length))).isEqualTo(TokenProblems.INVALID);
        }
    }

    @Test
    void any_noise_is_invalid() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] noise = new byte[1 + random.nextInt(300)];
            random.nextBytes(noise);
            String prefix = random.nextBoolean() ? "v2|102|" : "";
            byte[] raw =
                    (prefix + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Tokens.refusal(KsBase64.encode(raw))).as("seed %d", seed).isEqualTo(TokenProblems.INVALID);
            String text = "." + new String(noise, StandardCharsets.ISO_8859_1);
            assertThat(Tokens.refusal(text)).as("seed %d", seed).isEqualTo(TokenProblems.INVALID);
        }
    }

    private static boolean sameInside(String token, String other) {
        try {
            return Arrays.equals(KsBase64.decode(token), KsBase64.decode(other));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Ks any(Random random, String without) {
        Map<String, String> privileges = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            privileges.put("p" + random.nextInt(1000), text(random, without));
        }
        return new Ks(
                "102",
                text(random, without),
                random.nextBoolean() ? Principal.Type.USER : Principal.Type.ADMIN,
                random.nextInt(Integer.MAX_VALUE),
                Privileges.ofRaw(privileges),
                "-2",
                text(random, without));
    }

    private static String text(Random random, String without) {
        String alphabet = "aB0 +&=%/|;:,.*~_-@\u0000\n\"é漢😂";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            int[] points = alphabet.codePoints().toArray();
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return without.isEmpty()
                ? text.toString()
                : text.toString().replaceAll(without, "").strip();
    }

    private static String raw(String token) {
        return new String(KsBase64.decode(token), StandardCharsets.ISO_8859_1);
    }
}

package io.ovation.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTypeTest {
    /** A token that Kaltura's own code made, and an invented value. */
    private static final String KS =
            "djJ8MTIzNDU2N3wWFmZk8wp8njg2c81df7r7ifE1v_Q7WReAf8WSf9PacWHV24dqkId5wszNFbUS8ocsLO0n--bQm35REI2Xf2QMU1CYsN15nvapiWGH3SEjMQ==";

    private static final String VALUE = "5e884898da28047151d0e56f8dc62927";

    @ParameterizedTest
    @CsvSource({
        "SHA1,cc5c2cc440a38fcdad6596e655cf4097fe23f7f6",
        "MD5,92ead243d5bfe7fb31f1c9daf5859fd2",
        "SHA256,15cb3841299aed02332fb7e9ada81afb85d382e00decc09fe940a35b6c4bc0f0",
        "SHA512,d3364e90584c6696eafaf7355ade098b6101fc6d7272ec68fcfda870cc7306c0ed9f437ec88d7774fa791f95df658be6ee96ca1d183e054ed2fcf3c6439a5c82"
    })
    void the_hash_is_a_plain_digest_of_token_and_value(HashType type, String expected) {
        assertThat(type.hash(KS, VALUE)).isEqualTo(expected);
        assertThat(type.proves(expected, KS, VALUE)).isTrue();
        assertThat(type.proves(expected.substring(1), KS, VALUE)).isFalse();
        assertThat(type.proves(expected, KS + "x", VALUE)).isFalse();
    }
}

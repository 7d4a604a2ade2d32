package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known traps of the format, each met on purpose. */
class KsTrapTest {
    private static final String TAIL = "_e=" + Tokens.LATER + "&_t=0&_u=alice";

    @Test
    void a_partner_id_changed_outside_of_the_cipher_is_refused() {
        Accounts two = Accounts.of(List.of(
                new Account("102", List.of(Tokens.SECRET), List.of(), false, null, List.of()),
                new Account("103", List.of("another-secret-of-103"), List.of(), false, null, List.of())));
        byte[] raw = KsBase64.decode(Tokens.v2With(""));
        raw[5]++;
        assertThat(Tokens.problem(() -> new TokenCheck(two, new LocalRevocations(100))
                        .verify(KsBase64.encode(raw), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
    }

    /** A generator that does not encode makes this of user {@code u&_t=2}; Kaltura's server reads an admin called u. */
    @Test
    void an_unencoded_user_id_cannot_make_itself_admin() {
        assertThat(Tokens.refusal(Tokens.v2("_e=" + Tokens.LATER + "&_t=0&_u=u&_t=2")))
                .isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_e=9", "_t=0", "_u=bob", ".t=2", "%5Ft=2", "+.u=bob"})
    void a_repeated_field_is_refused_however_it_is_spelt(String again) {
        assertThat(Tokens.refusal(Tokens.v2(TAIL + "&" + again))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void our_generator_encodes_so_that_no_user_id_becomes_a_field() {
        for (String user : List.of("u&_t=2", "john+test@example.com", "a;b|c", "ä %41", "=", "\u0000x")) {
            Principal principal = Tokens.verify(KsV2.write(Tokens.ks(user, ""), Tokens.SECRET, new byte[16]));
            assertThat(principal.user()).isEqualTo(user);
            assertThat(principal.type()).isEqualTo(Principal.Type.USER);
        }
    }

    @Test
    void an_unencoded_plus_is_a_space_as_on_the_server() {
        assertThat(Tokens.verify(Tokens.v2("_e=" + Tokens.LATER + "&_t=0&_u=john+test@example.com"))
                        .user())
                .isEqualTo("john test@example.com");
    }

    @Test
    void a_percent_sign_without_hex_digits_is_itself() {
        assertThat(Tokens.verify(Tokens.v2("_e=" + Tokens.LATER + "&_t=0&_u=100%&a=5%zz"))
                        .user())
                .isEqualTo("100%");
    }

    @Test
    void version_1_refuses_to_write_a_semicolon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KsV1.write(Tokens.ks("u;*", "sview:1"), Tokens.SECRET, "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KsV1.write(Tokens.ks("u", "sview:1;*"), Tokens.SECRET, "1"));
    }

    /** A version 1 generator that does not look makes this of user {@code u;*}; Kaltura's server reads privilege *. */
    @Test
    void a_semicolon_smuggled_into_version_1_is_noticed() {
        String smuggled = Tokens.v1("102;102;" + Tokens.LATER + ";0;1;u;*;sview:1");
        assertThat(Tokens.refusal(smuggled)).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void of_a_repeated_privilege_the_last_one_counts_in_version_2_and_all_count_in_version_1() {
        assertThat(Tokens.verify(Tokens.v2("edit=1_aaa&edit=1_bbb&" + TAIL))
                        .privileges()
                        .text())
                .isEqualTo("edit:1_bbb");
        assertThat(Tokens.verify(Tokens.v1("102;102;" + Tokens.LATER + ";0;1;alice;edit:1_aaa,edit:1_bbb"))
                        .privileges()
                        .values("edit"))
                .containsExactly("1_aaa", "1_bbb");
    }

    @Test
    void our_generator_joins_several_values_with_slashes() {
        assertThat(Tokens.verify(Tokens.v2With("edit:1_aaa,edit:1_bbb"))
                        .privileges()
                        .text())
                .isEqualTo("edit:1_aaa/1_bbb");
    }

    @Test
    void a_value_is_cut_at_its_first_colon_only() {
        assertThat(Tokens.verify(Tokens.v2With("appid:site:a:b")).privileges().value("appid"))
                .isEqualTo("site:a:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit[]=1", "a%5B%5D=1", "edit[x]=1", "na-me=1", "%C3%A4=1", "a%00b=1"})
    void a_privilege_name_beyond_letters_digits_and_underscore_is_refused(String privilege) {
        assertThat(Tokens.refusal(Tokens.v2(privilege + "&" + TAIL))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_dot_in_a_privilege_name_reads_as_an_underscore() {
        assertThat(Tokens.verify(Tokens.v2("a.b=c&" + TAIL)).privileges().text())
                .isEqualTo("a_b:c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b:c", "edit[]", "_t:2", "_x:1"})
    void our_generator_refuses_names_that_could_be_misread(String privilege) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tokens.v2With(privilege));
    }

    @Test
    void a_privilege_is_never_granted_by_part_of_a_value() {
        Privileges privileges = Tokens.verify(Tokens.v2With("edit:1_abc")).privileges();
        assertThat(privileges.grants("edit", "1_ab")).isFalse();
        assertThat(privileges.grants("edit", "1_abc")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-1", "", "1e9", "0x7fffffff", " 2000000000", "２０００００００００"})
    void an_expiry_that_is_no_plain_number_is_refused(String expiry) {
        assertThat(Tokens.refusal(Tokens.v2("_t=0&_u=a&_e=" + PhpQuery.encode(expiry))))
                .isEqualTo(TokenProblems.INVALID);
        assertThat(Tokens.refusal(Tokens.v1("102;102;" + expiry + ";0;1;a;"))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "-1", "2abc", "02", "USER"})
    void a_type_that_customers_cannot_sign_is_refused(String type) {
        assertThat(Tokens.refusal(Tokens.v2("_e=" + Tokens.LATER + "&_u=a&_t=" + type)))
                .isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_user_id_that_is_not_utf_8_is_refused_so_that_two_users_stay_two() {
        assertThat(Tokens.refusal(Tokens.v2("_e=" + Tokens.LATER + "&_t=0&_u=%E9")))
                .isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_short_version_1_token_lacks_only_what_it_lacks() {
        Principal principal = Tokens.verify(Tokens.v1("102;102;" + Tokens.LATER));
        assertThat(principal.user()).isEmpty();
        assertThat(principal.anonymous()).isTrue();
        assertThat(principal.type()).isEqualTo(Principal.Type.USER);
        assertThat(Tokens.refusal(Tokens.v1("102;102"))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_version_1_signature_in_capitals_is_refused() {
        String raw = new String(KsBase64.decode(Tokens.v1("102;102;" + Tokens.LATER)), StandardCharsets.UTF_8);
        String capitals = raw.substring(0, 40).toUpperCase(Locale.ROOT) + raw.substring(40);
        assertThat(Tokens.refusal(KsBase64.encode(capitals.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s\n", "\t%s\r\n"})
    void white_space_around_a_token_is_forgiven(String form) {
        assertThat(Tokens.verify(form.formatted(Tokens.v2With(""))).user()).isEqualTo("alice");
    }

    @Test
    void white_space_inside_a_token_is_forgiven() {
        String token = Tokens.v2With("");
        assertThat(Tokens.verify(token.substring(0, 20) + "\n " + token.substring(20))
                        .user())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s====", "%s!", "%s\u000b", "%s=a", "%sé", "%s%%"})
    void surplus_padding_and_foreign_characters_are_refused(String form) {
        String token = Tokens.v2With("").replace("=", "");
        assertThat(Tokens.refusal(form.formatted(token))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_version_3_token_is_refused() {
        assertThat(Tokens.refusal(KsBase64.encode("v3|102|xxxxxxxxxxxxxxxx".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TokenProblems.INVALID);
    }
}

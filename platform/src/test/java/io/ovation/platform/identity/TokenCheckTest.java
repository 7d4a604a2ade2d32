package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TokenCheckTest {
    @Test
    void a_token_counts_until_its_second_and_not_in_it() {
        String token = Tokens.v2With("");
        Instant end = Instant.ofEpochSecond(Tokens.LATER);
        assertThat(Tokens.check()
                        .verify(token, end.minusMillis(1), Tokens.PLACE)
                        .user())
                .isEqualTo("alice");
        assertThat(Tokens.problem(() -> Tokens.check().verify(token, end, Tokens.PLACE)))
                .isEqualTo(TokenProblems.EXPIRED);
    }

    @Test
    void nothing_at_all_is_a_missing_token() {
        assertThat(Tokens.problem(() -> Tokens.check().verify(null, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.MISSING);
        assertThat(Tokens.refusal(" \n")).isEqualTo(TokenProblems.MISSING);
    }

    @Test
    void malformed_wrongly_signed_and_unknown_look_alike() {
        String expired = KsV2.seal("102", "_e=1&_t=0&_u=a", "not-the-right-secret", new byte[16]);
        String unknown = KsV2.seal("999", "_e=" + Tokens.LATER + "&_t=0&_u=a", Tokens.SECRET, new byte[16]);
        for (String token : List.of("%", "a", expired, unknown, Tokens.v2("_e=1&_e=1"), "a.b.c", "A".repeat(9000))) {
            assertThat(Tokens.refusal(token)).isEqualTo(TokenProblems.INVALID);
        }
    }

    @Test
    void an_expired_token_with_a_forged_signature_is_only_invalid() {
        String forged = KsV2.seal("102", "_e=4070908800&_t=2&_u=a", "not-the-right-secret", new byte[16]);
        assertThat(Tokens.refusal(forged)).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void an_expired_token_says_so_once_its_signature_is_right() {
        assertThat(Tokens.refusal(Tokens.v2("_e=1&_t=0&_u=a"))).isEqualTo(TokenProblems.EXPIRED);
        assertThat(Tokens.refusal(Tokens.v2("_e=" + Tokens.NOW.getEpochSecond() + "&_t=0&_u=a")))
                .isEqualTo(TokenProblems.EXPIRED);
    }

    @Test
    void a_token_longer_than_the_limit_is_not_looked_at() {
        String token = Tokens.v2With("");
        TokenCheck narrow = new TokenCheck(Tokens.accounts(), new LocalRevocations(100), token.length() - 1);
        TokenCheck wide = new TokenCheck(Tokens.accounts(), new LocalRevocations(100), token.length());
        assertThat(Tokens.problem(() -> narrow.verify(token, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
        assertThat(wide.verify(token, Tokens.NOW, Tokens.PLACE).user()).isEqualTo("alice");
        assertThat(Tokens.refusal(Tokens.v2With("a:" + "x".repeat(64 * 1024)))).isEqualTo(TokenProblems.INVALID);
        assertThat(Tokens.refusal("a.".repeat(1024 * 1024))).isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void version_1_counts_only_where_it_is_switched_on() {
        String token = Tokens.v1("102;102;" + Tokens.LATER + ";2;1;admin;*");
        TokenCheck off = checkOf(Tokens.account("102", false, Tokens.SECRET));
        assertThat(Tokens.verify(token).type()).isEqualTo(Principal.Type.ADMIN);
        assertThat(Tokens.problem(() -> off.verify(token, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.VERSION_OFF);
    }

    @Test
    void version_off_is_not_told_to_somebody_without_the_secret() {
        byte[] raw = KsBase64.decode(Tokens.v1("102;102;" + Tokens.LATER + ";2;1;admin;*"));
        raw[3] ^= 1;
        TokenCheck off = checkOf(Tokens.account("102", false, Tokens.SECRET));
        assertThat(Tokens.problem(() -> off.verify(KsBase64.encode(raw), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void secrets_rotate_without_a_break() {
        String old = "the-old-admin-secret";
        String fresh = "the-fresh-admin-secret";
        String signedOld = KsV2.write(Tokens.ks("alice", ""), old, new byte[16]);
        String signedFresh = KsV2.write(Tokens.ks("alice", ""), fresh, new byte[16]);
        TokenCheck overlap = checkOf(Tokens.account("102", false, fresh, old));
        TokenCheck after = checkOf(Tokens.account("102", false, fresh));
        assertThat(overlap.verify(signedOld, Tokens.NOW, Tokens.PLACE).user()).isEqualTo("alice");
        assertThat(overlap.verify(signedFresh, Tokens.NOW, Tokens.PLACE).user()).isEqualTo("alice");
        assertThat(after.verify(signedFresh, Tokens.NOW, Tokens.PLACE).user()).isEqualTo("alice");
        assertThat(Tokens.problem(() -> after.verify(signedOld, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
    }

    @Test
    void a_restricted_token_counts_only_in_its_place() {
        String token = Tokens.v2With("iprestrict:192.0.2.7/192.0.2.8,urirestrict:/api/v1/*");
        RequestContext elsewhere = new RequestContext("192.0.2.9", "/api/v1/live");
        assertThat(Tokens.verify(token).user()).isEqualTo("alice");
        assertThat(Tokens.problem(() -> Tokens.check().verify(token, Tokens.NOW, elsewhere)))
                .isEqualTo(TokenProblems.RESTRICTED);
    }

    @Test
    void an_ended_token_is_revoked_on_open_connections_too() {
        LocalRevocations revocations = new LocalRevocations(100);
        TokenCheck check = new TokenCheck(Tokens.accounts(), revocations);
        Principal principal = check.verify(Tokens.v2With(""), Tokens.NOW, Tokens.PLACE);
        Tokens.end(revocations, principal, Tokens.NOW);
        assertThat(Tokens.problem(() -> check.recheck(principal, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.REVOKED);
        assertThat(Tokens.problem(() -> check.verify(Tokens.v2With(""), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.REVOKED);
    }

    @Test
    void the_tokens_of_a_retired_secret_count_no_more_also_where_they_were_let_in() {
        String next = "the-next-secret-of-102";
        AtomicReference<Accounts> accounts =
                new AtomicReference<>(Accounts.of(List.of(Tokens.account("102", false, next, Tokens.SECRET))));
        TokenCheck check = new TokenCheck(accounts::get, new LocalRevocations(100));
        Principal old = check.verify(Tokens.v2With(""), Tokens.NOW, Tokens.PLACE);
        Principal fresh =
                check.verify(KsV2.write(Tokens.ks("alice", ""), next, new byte[16]), Tokens.NOW, Tokens.PLACE);

        accounts.set(Accounts.of(List.of(Tokens.account("102", false, next))));

        assertThat(Tokens.problem(() -> check.recheck(old, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.REVOKED);
        assertThat(Tokens.problem(() -> check.verify(Tokens.v2With(""), Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.INVALID);
        check.recheck(fresh, Tokens.NOW, Tokens.PLACE);
    }

    @Test
    void respelling_a_token_does_not_undo_its_end() {
        LocalRevocations revocations = new LocalRevocations(100);
        TokenCheck check = new TokenCheck(Tokens.accounts(), revocations);
        String token = Tokens.v2With("");
        Tokens.end(revocations, check.verify(token, Tokens.NOW, Tokens.PLACE), Tokens.NOW);
        String respelt = " " + token.replace("=", "").replace('-', '+').replace('_', '/');
        assertThat(Tokens.problem(() -> check.verify(respelt, Tokens.NOW, Tokens.PLACE)))
                .isEqualTo(TokenProblems.REVOKED);
    }

    @Test
    void the_public_widget_token_cannot_be_ended_by_a_visitor() {
        LocalRevocations revocations = new LocalRevocations(100);
        TokenCheck check = new TokenCheck(Tokens.accounts(), revocations);
        String token = KsV2.write(Tokens.ks("0", "view:*,widget:1"), Tokens.SECRET, new byte[16]);
        Tokens.end(revocations, check.verify(token, Tokens.NOW, Tokens.PLACE), Tokens.NOW);
        assertThat(check.verify(token, Tokens.NOW, Tokens.PLACE).widget()).isTrue();
    }

    @Test
    void expiry_is_told_before_place_and_place_before_revocation() {
        LocalRevocations revocations = new LocalRevocations(100);
        TokenCheck check = new TokenCheck(Tokens.accounts(), revocations);
        Principal principal = check.verify(Tokens.v2With("urirestrict:/api/v1/live"), Tokens.NOW, Tokens.PLACE);
        Tokens.end(revocations, principal, Tokens.NOW);
        RequestContext elsewhere = new RequestContext("192.0.2.7", "/other");
        assertThat(Tokens.problem(() -> check.recheck(principal, principal.expiresAt(), elsewhere)))
                .isEqualTo(TokenProblems.EXPIRED);
        assertThat(Tokens.problem(() -> check.recheck(principal, Tokens.NOW, elsewhere)))
                .isEqualTo(TokenProblems.RESTRICTED_PATH);
    }

    @Test
    void a_token_bound_to_a_session_fits_no_other() {
        Principal bound = Tokens.verify(Tokens.v2With("eventsessioncontextid:1_abcd,virtualeventid:77"));
        assertThat(bound.fits("1_abcd")).isTrue();
        assertThat(bound.fits("1_abc")).isFalse();
        assertThat(bound.virtualEventId()).isEqualTo("77");
        assertThat(Tokens.verify(Tokens.v2With("")).fits("1_abc")).isTrue();
    }

    @Test
    void every_refusal_of_a_token_is_a_401_without_detail() {
        List<Problem> all = List.of(
                TokenProblems.MISSING,
                TokenProblems.INVALID,
                TokenProblems.EXPIRED,
                TokenProblems.REVOKED,
                TokenProblems.VERSION_OFF,
                TokenProblems.RESTRICTED);
        assertThat(all).allMatch(problem -> problem.status() == 401 && problem.detail() == null);
        assertThat(all).extracting(Problem::code).doesNotHaveDuplicates().allMatch(code -> code.startsWith("token-"));
    }

    @Test
    void the_secret_never_shows() {
        assertThat(Tokens.accounts().toString()).doesNotContain(Tokens.SECRET).doesNotContain(Tokens.CNC_SECRET);
        assertThat(new String(KsBase64.decode(Tokens.v2With("")), StandardCharsets.ISO_8859_1))
                .doesNotContain("alice");
    }

    private static TokenCheck checkOf(Account account) {
        return new TokenCheck(Accounts.of(List.of(account)), new LocalRevocations(100));
    }
}

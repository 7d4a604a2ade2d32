package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalRevocationsTest {
    private static final Instant NOW = Tokens.NOW;

    @Test
    void a_group_is_keyed_as_kaltura_keys_it() {
        assertThat(Revocations.groupHash(principal("a", "sessionid:g-1", 60)))
                .isEqualTo(Crypto.hex(Crypto.sha1("102_g-1".getBytes(StandardCharsets.US_ASCII))));
        assertThat(Revocations.groupHash(principal("a", "", 60))).isNull();
    }

    @Test
    void ending_one_token_of_a_group_ends_all_of_them_for_a_day() {
        LocalRevocations revocations = new LocalRevocations(100);
        Principal one = principal("one", "sessionid:g-1", 60);
        Principal other = principal("other", "sessionid:g-1", 600);
        Principal stranger = principal("stranger", "sessionid:g-2", 600);
        Tokens.end(revocations, one, NOW);
        assertThat(revoked(revocations, other, NOW)).isTrue();
        assertThat(revoked(revocations, other, NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertThat(revoked(revocations, other, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(revoked(revocations, stranger, NOW)).isFalse();
    }

    @Test
    void a_group_of_long_lived_tokens_stays_ended_as_long_as_they_live() {
        LocalRevocations revocations = new LocalRevocations(100);
        Tokens.end(revocations, principal("one", "sessionid:g-1", 7 * 86_400), NOW);
        assertThat(revoked(revocations, principal("other", "sessionid:g-1", 7 * 86_400), NOW.plusSeconds(6 * 86_400)))
                .isTrue();
    }

    @Test
    void a_token_hash_is_never_taken_for_a_group() {
        LocalRevocations revocations = new LocalRevocations(100);
        Tokens.end(revocations, principal("same", "", 60), NOW);
        assertThat(revocations.revoked("other", "same", NOW)).isFalse();
    }

    @Test
    void when_full_it_forgets_only_what_has_expired_and_else_refuses() {
        LocalRevocations revocations = new LocalRevocations(3);
        Tokens.end(revocations, principal("a", "", 10), NOW);
        Tokens.end(revocations, principal("b", "", 10), NOW);
        Tokens.end(revocations, principal("c", "", 1000), NOW);
        assertThat(Tokens.problem(() -> Tokens.end(revocations, principal("d", "", 1000), NOW)))
                .isEqualTo(Problems.OVERLOADED);
        Tokens.end(revocations, principal("d", "", 1000), NOW.plusSeconds(10));
        assertThat(revocations.revoked("c", null, NOW.plusSeconds(10))).isTrue();
        assertThat(revocations.revoked("d", null, NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void what_others_ended_is_remembered_also_when_there_is_no_room() {
        LocalRevocations revocations = new LocalRevocations(1);
        List<Ended> ended = List.of(
                Ended.token("a", NOW.plusSeconds(10)), Ended.group("g", NOW.plusSeconds(10)), Ended.token("old", NOW));
        assertThat(revocations.remember(ended, NOW)).isTrue();
        assertThat(revocations.remember(ended, NOW)).isFalse();
        assertThat(revocations.revoked("a", null, NOW)).isTrue();
        assertThat(revocations.revoked("x", "g", NOW)).isTrue();
    }

    private static boolean revoked(Revocations revocations, Principal principal, Instant at) {
        return revocations.revoked(principal.tokenHash(), Revocations.groupHash(principal), at);
    }

    private static Principal principal(String hash, String privileges, long seconds) {
        return new Principal(
                "102",
                "alice",
                Principal.Type.USER,
                Privileges.parse(privileges),
                NOW.plusSeconds(seconds),
                hash,
                null,
                List.of(),
                "");
    }
}

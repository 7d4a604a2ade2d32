package io.ovation.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RendezvousTest {
    private static final int KEYS = 30_000;
    private static final List<Instance> FIVE = instances(5);

    @Test
    void keys_spread_evenly() {
        Map<String, Long> owned =
                keys().collect(Collectors.groupingBy(key -> ownerOf(key, FIVE), Collectors.counting()));

        assertThat(owned).hasSize(5);
        assertThat(owned.values()).allSatisfy(count -> assertThat(count).isBetween(5_600L, 6_400L));
    }

    @Test
    void the_keys_of_one_that_goes_spread_over_the_others_and_no_other_key_moves() {
        List<Instance> four = FIVE.subList(0, 4);
        String gone = FIVE.get(4).id();

        assertThat(keys().filter(key -> !ownerOf(key, FIVE).equals(gone)))
                .allSatisfy(key -> assertThat(ownerOf(key, four)).isEqualTo(ownerOf(key, FIVE)));
        Map<String, Long> heirs = keys().filter(key -> ownerOf(key, FIVE).equals(gone))
                .collect(Collectors.groupingBy(key -> ownerOf(key, four), Collectors.counting()));
        assertThat(heirs.values())
                .hasSize(4)
                .allSatisfy(count -> assertThat(count).isBetween(1_300L, 1_700L));
    }

    @Test
    void the_next_owner_is_the_one_who_owns_when_the_first_is_gone() {
        List<Instance> order = Rendezvous.order("102/demo/chat", FIVE);

        assertThat(order).containsExactlyInAnyOrderElementsOf(FIVE);
        assertThat(Rendezvous.order("102/demo/chat", order.subList(1, 5))).isEqualTo(order.subList(1, 5));
    }

    @Test
    void every_build_computes_the_same_weight() {
        assertThat(Rendezvous.weight("102/demo/chat", "a1")).isEqualTo(-2006565750343009373L);
    }

    private static String ownerOf(String key, List<Instance> instances) {
        return Rendezvous.order(key, instances).get(0).id();
    }

    private static Stream<String> keys() {
        return IntStream.range(0, KEYS).mapToObj(number -> "102/session-" + number + "/chat");
    }

    private static List<Instance> instances(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Instance("chat-service", "a" + number, "", "", 0))
                .toList();
    }
}

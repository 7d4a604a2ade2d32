package io.ovation.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveInstancesTest {
    private static final Instance CHAT = new Instance("chat-service", "c1", "chat-service@c1", "node-1", 0);
    private static final Instance STAGE = new Instance("stage-service", "s1", "stage-service@s1", "node-1", 0);
    private static final Instance FAR = new Instance("chat-service", "c2", "chat-service@c2", "node-2", 0);

    private final LiveInstances live = new LiveInstances();

    @Test
    void only_the_first_sight_of_an_instance_is_a_change() {
        assertThat(live.saw(CHAT, 1000)).containsExactly("chat-service");
        assertThat(live.saw(CHAT, 2000)).isEmpty();
        assertThat(live.of("chat-service")).containsExactly(CHAT);
    }

    @Test
    void the_silent_are_forgotten_and_the_seen_again_stay() {
        live.saw(CHAT, 1000);
        live.saw(FAR, 1000);
        live.saw(CHAT, 4000);

        assertThat(live.forgetSilentSince(2000)).containsExactly("chat-service");
        assertThat(live.of("chat-service")).containsExactly(CHAT);
    }

    @Test
    void a_lost_node_takes_all_its_instances_with_it() {
        live.saw(CHAT, 1000);
        live.saw(STAGE, 1000);
        live.saw(FAR, 1000);

        assertThat(live.forgetNode("node-1")).containsExactlyInAnyOrder("chat-service", "stage-service");
        assertThat(live.of("chat-service")).containsExactly(FAR);
        assertThat(live.of("stage-service")).isEmpty();
    }

    @Test
    void one_that_leaves_twice_is_a_change_once() {
        live.saw(CHAT, 1000);

        assertThat(live.forget(CHAT)).containsExactly("chat-service");
        assertThat(live.forget(CHAT)).isEmpty();
    }
}

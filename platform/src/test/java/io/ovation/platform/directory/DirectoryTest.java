package io.ovation.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two directories on one bus, as two nodes of a cluster have them. */
class DirectoryTest {
    private static final DirectorySettings QUICK = new DirectorySettings(50, 400);
    private static final DirectorySettings NEVER_TICKING = new DirectorySettings(600_000, 600_000);

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void an_instance_is_known_here_at_once_and_elsewhere_soon() {
        Directory here = new Directory(vertx, "here", NEVER_TICKING);
        Directory there = new Directory(vertx, "there", NEVER_TICKING);

        Instance chat = here.newInstance("chat-service");
        here.announce(chat);

        assertThat(here.instances("chat-service")).containsExactly(chat);
        await().until(() -> there.instances("chat-service").equals(List.of(chat)));
    }

    @Test
    void a_newcomer_hears_of_the_others_without_waiting_for_a_tick() {
        Directory here = new Directory(vertx, "here", NEVER_TICKING);
        here.announce(here.newInstance("chat-service"));
        Directory late = new Directory(vertx, "late", NEVER_TICKING);

        late.announce(late.newInstance("stage-service"));

        await().until(() -> late.instances("chat-service").size() == 1);
    }

    @Test
    void one_that_leaves_is_forgotten_at_once() {
        Directory here = new Directory(vertx, "here", NEVER_TICKING);
        Directory there = new Directory(vertx, "there", NEVER_TICKING);
        Instance chat = here.newInstance("chat-service");
        here.announce(chat);
        await().until(() -> there.owner("chat-service", "a key").isPresent());

        here.withdraw(chat);

        assertThat(here.instances("chat-service")).isEmpty();
        await().until(() -> there.owner("chat-service", "a key").isEmpty());
    }

    @Test
    void one_that_falls_silent_is_forgotten_and_one_that_talks_is_not() {
        Directory here = new Directory(vertx, "here", QUICK);
        Directory there = new Directory(vertx, "there", QUICK);
        here.announce(here.newInstance("chat-service"));
        there.announce(there.newInstance("stage-service"));
        await().until(() -> there.instances("chat-service").size() == 1);

        here.stop().await();

        await().until(() -> there.instances("chat-service").isEmpty());
        assertThat(there.instances("stage-service")).hasSize(1);
    }

    @Test
    void a_lost_node_that_still_talks_is_not_believed() {
        Directory here = new Directory(vertx, "here", QUICK);
        Directory there = new Directory(vertx, "there", QUICK);
        here.announce(here.newInstance("chat-service"));
        await().until(() -> there.instances("chat-service").size() == 1);

        there.believeOnly(node -> node.equals("there"));
        there.nodeLeft("here");

        await().during(Duration.ofMillis(200))
                .until(() -> there.instances("chat-service").isEmpty());
    }

    @Test
    void the_instances_of_a_lost_node_are_forgotten_and_listeners_told() {
        Directory here = new Directory(vertx, "here", NEVER_TICKING);
        Directory there = new Directory(vertx, "there", NEVER_TICKING);
        List<String> changed = new CopyOnWriteArrayList<>();
        there.onChange(changed::add);
        here.announce(here.newInstance("chat-service"));
        await().until(() -> changed.equals(List.of("chat-service")));

        there.nodeLeft("here");

        await().until(() -> changed.equals(List.of("chat-service", "chat-service")));
        assertThat(there.instances("chat-service")).isEmpty();
    }
}

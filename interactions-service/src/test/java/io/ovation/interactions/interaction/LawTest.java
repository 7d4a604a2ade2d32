package io.ovation.interactions.interaction;

import static io.ovation.interactions.interaction.Samples.ADA;
import static io.ovation.interactions.interaction.Samples.MAYA;
import static io.ovation.interactions.interaction.Samples.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.CreateInteraction;
import io.ovation.contracts.interactions.DeleteInteraction;
import io.ovation.contracts.interactions.DuplicateInteraction;
import io.ovation.contracts.interactions.EditInteraction;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.HideAnswer;
import io.ovation.contracts.interactions.HideResults;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.InteractionEvent;
import io.ovation.contracts.interactions.InteractionsView;
import io.ovation.contracts.interactions.PublishInteraction;
import io.ovation.contracts.interactions.ShowResults;
import io.ovation.contracts.interactions.UnhideAnswer;
import io.ovation.contracts.interactions.UnpublishInteraction;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: any snapshot and the events after it make what a fresh snapshot says, for owners, moderators, speakers and attendees. */
class LawTest {
    private final InteractionLog log = new InteractionLog();
    private final List<InteractionState> states = new ArrayList<>(List.of(InteractionState.EMPTY));

    @Test
    void interaction_created_and_edited_and_deleted() {
        does(create(Samples.POLL, false, false));
        does(new EditInteraction(1, Samples.QUIZ, false, true));
        does(new DuplicateInteraction(1));
        does(new DeleteInteraction(1));
        holds(
                InteractionEvent.INTERACTION_CREATED,
                InteractionEvent.INTERACTION_EDITED,
                InteractionEvent.INTERACTION_DELETED);
        assertThat(log.one(3).content()).isEqualTo(Samples.QUIZ);
    }

    @Test
    void interaction_published_and_unpublished() {
        does(create(Samples.ANNOUNCEMENT, false, true));
        does(create(Samples.POLL, true, false));
        does(new PublishInteraction(2));
        counts(2, Map.of("*", 2L, "0", 2L));
        does(new UnpublishInteraction(2));
        does(new PublishInteraction(2));
        does(new DeleteInteraction(1));
        holds(InteractionEvent.INTERACTION_PUBLISHED, InteractionEvent.INTERACTION_UNPUBLISHED);
    }

    @Test
    void results_counted_and_shown_and_hidden_and_interaction_ended() {
        does(create(Samples.POLL, false, true));
        counts(1, Map.of("*", 1L, "0", 1L));
        does(new ShowResults(1));
        counts(1, Map.of("*", 2L, "0", 2L));
        counts(1, Map.of("*", 3L, "0", 3L));
        does(new HideResults(1));
        counts(1, Map.of("*", 4L, "0", 4L));
        does(new ShowResults(1));
        counts(1, Map.of("*", 5L, "0", 5L));
        log.send(MAYA, new EndInteraction(1), Map.of("*", 6L, "0", 6L));
        remember();
        counts(1, Map.of("*", 7L, "0", 7L));
        holds(
                InteractionEvent.RESULTS_COUNTED,
                InteractionEvent.RESULTS_SHOWN,
                InteractionEvent.RESULTS_HIDDEN,
                InteractionEvent.INTERACTION_ENDED);
    }

    @Test
    void answer_hidden() {
        does(create(Samples.OPEN, true, true));
        does(new HideAnswer(1, "0".repeat(32)));
        does(new UnhideAnswer(1, "0".repeat(32)));
        does(new UnpublishInteraction(1));
        does(new HideAnswer(1, "0".repeat(32)));
        holds(InteractionEvent.ANSWER_HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_people_do(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(4) == 0) {
                counts(id(random), Map.of("*", (long) random.nextInt(9), "1", (long) random.nextInt(5)));
            } else {
                log.tryTo(random.nextInt(20) == 0 ? ADA : MAYA, command(random));
                remember();
            }
        }
        holds();
        assertThat(log.rows).hasSizeGreaterThan(100);
    }

    private InteractionCommand command(Random random) {
        long id = id(random);
        return switch (random.nextInt(12)) {
            case 0, 1 -> create(content(random), random.nextBoolean(), random.nextBoolean());
            case 2 -> new EditInteraction(id, content(random), false, random.nextBoolean());
            case 3 -> new DeleteInteraction(id);
            case 4 -> new DuplicateInteraction(id);
            case 5, 6 -> new PublishInteraction(id);
            case 7 -> new UnpublishInteraction(id);
            case 8 -> new EndInteraction(id);
            case 9, 10 -> new ShowResults(id);
            default -> new HideResults(id);
        };
    }

    private static Content content(Random random) {
        return Samples.ALL.get(random.nextInt(Samples.ALL.size()));
    }

    private long id(Random random) {
        List<Long> ids = List.copyOf(log.state.interactions().keySet());
        return ids.isEmpty() ? 1 : ids.get(random.nextInt(ids.size()));
    }

    private static InteractionCommand create(Content content, boolean shared, boolean publish) {
        return new CreateInteraction(content, false, shared, publish);
    }

    private void does(InteractionCommand command) {
        log.send(MAYA, command);
        remember();
    }

    private void counts(long interaction, Map<String, Long> tally) {
        log.count(interaction, tally, log.rows.size());
        remember();
    }

    private void remember() {
        if (states.size() == log.rows.size()) {
            states.add(log.state);
        }
    }

    private void holds(InteractionEvent... happened) {
        Set<String> types = log.rows.stream().map(row -> row.type()).collect(Collectors.toCollection(TreeSet::new));
        for (InteractionEvent event : happened) {
            assertThat(types).contains(event.type());
        }
        assertThat(states).hasSize(log.rows.size() + 1);
        for (int seq = 0; seq < states.size(); seq++) {
            assertThat(log.replayed(states.get(seq), seq))
                    .as("state from %d", seq)
                    .isEqualTo(log.state);
            for (Caller viewer : List.of(ADA, SAM, MAYA)) {
                viewHolds(states.get(seq), seq, viewer.role());
            }
        }
    }

    private void viewHolds(InteractionState saved, int seq, Role role) {
        ViewFold fold = new ViewFold(role, view(saved, role));
        log.rows.subList(seq, log.rows.size()).forEach(fold::apply);
        assertThat(fold.view()).as("view of %s from %d", role, seq).isEqualTo(view(log.state, role));
    }

    /** As it is on the wire. */
    private static InteractionsView view(InteractionState state, Role role) {
        return Json.record(Json.map(InteractionViews.of(state, role)), InteractionsView.class);
    }
}

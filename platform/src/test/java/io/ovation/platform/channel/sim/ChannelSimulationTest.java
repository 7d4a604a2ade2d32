package io.ovation.platform.channel.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Thousands of schedules of kills, sleeps, split views, lost messages and stores that do not answer. Repeat one with
 * {@code -Dovation.simulation.seed=S}; run more with {@code -Dovation.simulation.schedules=N}.
 */
class ChannelSimulationTest {
    private static final int SCHEDULES = Integer.getInteger("ovation.simulation.schedules", 3_000);
    private static final int CANARY_SCHEDULES = 400;

    private final Counts totals = new Counts();

    @Test
    void thousands_of_schedules_break_no_invariant() {
        Long only = Long.getLong("ovation.simulation.seed");
        if (only != null) {
            hold(only);
            return;
        }
        for (long seed = 1; seed <= SCHEDULES; seed++) {
            hold(seed);
        }
        System.out.println(summary());
        assertThat(totals.never()).as("trouble that never came").isEmpty();
    }

    private void hold(long seed) {
        World world = new World(seed, Breakage.NONE, false);
        String violation = world.run();
        if (violation != null) {
            throw new AssertionError(story(seed));
        }
        totals.addAll(world.counts());
    }

    /** Runs the schedule once more and writes down what happens. */
    private static String story(long seed) {
        World world = new World(seed, Breakage.NONE, true);
        String violation = world.run();
        return violation + "\nseed " + seed + ", again with: ./mvnw -pl platform -am test"
                + " -Dtest=ChannelSimulationTest#thousands_of_schedules_break_no_invariant -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dovation.simulation.seed=" + seed + "\n" + String.join("\n", world.trace());
    }

    private String summary() {
        long fences = totals.of(Counter.FENCED_PLACES) + totals.of(Counter.FENCED_REPEATS);
        return "simulation: %d schedules, %d commands, %d faults, fences %d, repeats %d, 0 violations"
                .formatted(
                        totals.of(Counter.SCHEDULES),
                        totals.of(Counter.COMMANDS),
                        totals.of(Counter.FAULTS),
                        fences,
                        totals.of(Counter.REPEATS));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void a_deliberate_mistake_is_caught(Breakage breakage) {
        for (long seed = 1; seed <= CANARY_SCHEDULES; seed++) {
            String violation = new World(seed, breakage, false).run();
            if (violation != null) {
                System.out.println("simulation: seed " + seed + " catches " + breakage + " by "
                        + violation.substring(0, violation.indexOf(':')));
                return;
            }
        }
        throw new AssertionError("nobody noticed " + breakage + " in " + CANARY_SCHEDULES + " schedules");
    }

    @Test
    void the_same_seed_is_the_same_schedule() {
        World one = new World(7, Breakage.NONE, true);
        World two = new World(7, Breakage.NONE, true);
        one.run();
        two.run();
        assertThat(one.trace()).isNotEmpty().isEqualTo(two.trace());
    }

    /** What the whole simulation rests on: without a context, a future's listeners run in the act of completing it. */
    @Test
    void a_promise_without_a_context_answers_on_the_spot() {
        List<String> heard = new ArrayList<>();
        Promise<String> promise = Promise.promise();
        promise.future()
                .compose(text -> io.vertx.core.Future.succeededFuture(text + "!"))
                .onSuccess(heard::add);
        promise.complete("now");
        assertThat(heard).containsExactly("now!");
    }
}

package io.ovation.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.channel.HandTimers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final HandTimers timers = new HandTimers();
    private final List<Promise<SessionSettings>> asked = new ArrayList<>();
    private final Sessions sessions = new Sessions(this::ask, timers, new SessionsSettings(1_000, 2_000, 60_000, 2));
    private final SessionSettings before = settings(Visibility.PUBLISHED);
    private final SessionSettings after = settings(Visibility.PRIVATE);

    private static SessionSettings settings(Visibility visibility) {
        Instant start = Instant.parse("2026-11-20T12:00:00Z");
        return new SessionSettings(
                "102",
                1,
                List.of(),
                SessionView.of("s_keynote", "Keynote", start, 60).with(visibility));
    }

    private Future<SessionSettings> ask(ReadSession session) {
        Promise<SessionSettings> promise = Promise.promise();
        asked.add(promise);
        return promise.future();
    }

    private Future<SessionSettings> settings() {
        return sessions.settings("102", "s_keynote");
    }

    @Test
    void the_first_to_ask_waits_and_others_share_the_answer() {
        Future<SessionSettings> first = settings();
        Future<SessionSettings> second = settings();
        assertThat(first.isComplete()).isFalse();
        assertThat(asked).hasSize(1);
        asked.get(0).complete(before);
        assertThat(first.result()).isEqualTo(before);
        assertThat(second.result()).isEqualTo(before);
        assertThat(settings().result()).isEqualTo(before);
        assertThat(asked).hasSize(1);
    }

    @Test
    void settings_in_use_are_refreshed_once_a_second_without_waiting() {
        settings();
        asked.get(0).complete(before);
        timers.pass(1_000);
        assertThat(settings().result()).isEqualTo(before);
        assertThat(settings().result()).isEqualTo(before);
        assertThat(asked).hasSize(2);
        asked.get(1).complete(after);
        assertThat(settings().result()).isEqualTo(after);
    }

    @Test
    void settings_older_than_two_seconds_are_waited_for() {
        settings();
        asked.get(0).complete(before);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        assertThat(waiting.isComplete()).isFalse();
        asked.get(1).complete(after);
        assertThat(waiting.result()).isEqualTo(after);
    }

    @Test
    void while_stage_service_is_silent_the_last_known_settings_hold_for_a_minute() {
        settings();
        asked.get(0).complete(before);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        asked.get(1).fail(Problems.UNAVAILABLE.failure());
        assertThat(waiting.result()).isEqualTo(before);
        timers.pass(50_000);
        assertThat(settings().result()).isEqualTo(before);
        timers.pass(10_000);
        Future<SessionSettings> tooOld = settings();
        asked.get(asked.size() - 1).fail(Problems.UNAVAILABLE.failure());
        assertThat(code(tooOld)).isEqualTo("unavailable");
    }

    @Test
    void a_session_that_is_gone_is_gone_at_once() {
        settings();
        asked.get(0).complete(before);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        asked.get(1).fail(Problems.NOT_FOUND.failure());
        assertThat(code(waiting)).isEqualTo("not-found");
        assertThat(settings().isComplete()).isFalse();
    }

    @Test
    void a_caller_who_knows_of_a_change_is_bound_by_it_at_once() {
        settings();
        asked.get(0).complete(before);
        Caller told = new Caller("102", "s_keynote", "p_ada", "Ada", Role.ATTENDEE, false, 2);
        Future<SessionSettings> waiting = sessions.settings(told);
        assertThat(waiting.isComplete()).isFalse();
        SessionSettings changed = new SessionSettings("102", 2, List.of(), after.view());
        asked.get(1).complete(changed);
        assertThat(waiting.result()).isEqualTo(changed);
        assertThat(sessions.settings(told).result()).isEqualTo(changed);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_version_that_nobody_knows_yet_is_worth_another_try_later() {
        settings();
        asked.get(0).complete(before);
        Caller told = new Caller("102", "s_keynote", "p_ada", "Ada", Role.ATTENDEE, false, 9);
        Future<SessionSettings> waiting = sessions.settings(told);
        asked.get(1).complete(before);
        asked.get(2).complete(after);
        assertThat(code(waiting)).isEqualTo("unavailable");
        assertThat(asked).hasSize(3);
    }

    @Test
    void only_so_many_sessions_are_kept() {
        settings();
        asked.get(0).complete(before);
        sessions.settings("102", "a");
        sessions.settings("102", "b");
        assertThat(settings().isComplete()).isFalse();
    }

    private static String code(Future<?> failed) {
        return ((ProblemException) failed.cause()).problem().code();
    }
}

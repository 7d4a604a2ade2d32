package io.ovation.chat.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.chat.group.HandTimers;
import io.ovation.chat.group.People;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.Visibility;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final HandTimers timers = new HandTimers();
    private final List<Promise<SessionSettings>> asked = new ArrayList<>();
    private final Sessions sessions = new Sessions(this::ask, timers, new SessionsSettings(1_000, 2_000, 60_000, 2));
    private final SessionSettings on = People.session(People.START, true, Visibility.PUBLISHED);
    private final SessionSettings off = People.session(People.START, false, Visibility.PUBLISHED);

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
        asked.get(0).complete(on);
        assertThat(first.result()).isEqualTo(on);
        assertThat(second.result()).isEqualTo(on);
        assertThat(settings().result()).isEqualTo(on);
        assertThat(asked).hasSize(1);
    }

    @Test
    void settings_in_use_are_refreshed_once_a_second_without_waiting() {
        settings();
        asked.get(0).complete(on);
        timers.pass(1_000);
        assertThat(settings().result()).isEqualTo(on);
        assertThat(settings().result()).isEqualTo(on);
        assertThat(asked).hasSize(2);
        asked.get(1).complete(off);
        assertThat(settings().result()).isEqualTo(off);
    }

    @Test
    void settings_older_than_two_seconds_are_waited_for() {
        settings();
        asked.get(0).complete(on);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        assertThat(waiting.isComplete()).isFalse();
        asked.get(1).complete(off);
        assertThat(waiting.result()).isEqualTo(off);
    }

    @Test
    void while_stage_service_is_silent_the_last_known_settings_hold_for_a_minute() {
        settings();
        asked.get(0).complete(on);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        asked.get(1).fail(Problems.UNAVAILABLE.failure());
        assertThat(waiting.result()).isEqualTo(on);
        timers.pass(50_000);
        assertThat(settings().result()).isEqualTo(on);
        timers.pass(10_000);
        Future<SessionSettings> tooOld = settings();
        asked.get(asked.size() - 1).fail(Problems.UNAVAILABLE.failure());
        assertThat(code(tooOld)).isEqualTo("unavailable");
    }

    @Test
    void a_session_that_is_gone_is_gone_at_once() {
        settings();
        asked.get(0).complete(on);
        timers.pass(2_000);
        Future<SessionSettings> waiting = settings();
        asked.get(1).fail(Problems.NOT_FOUND.failure());
        assertThat(code(waiting)).isEqualTo("not-found");
        assertThat(settings().isComplete()).isFalse();
    }

    @Test
    void only_so_many_sessions_are_kept() {
        settings();
        asked.get(0).complete(on);
        sessions.settings("102", "a");
        sessions.settings("102", "b");
        assertThat(settings().isComplete()).isFalse();
    }

    private static String code(Future<?> failed) {
        return ((ProblemException) failed.cause()).problem().code();
    }
}

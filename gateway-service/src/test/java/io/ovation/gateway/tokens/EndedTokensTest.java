package io.ovation.gateway.tokens;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Ended;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndedTokensTest {
    private final Vertx vertx = Vertx.vertx();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient mongo = MongoClient.create(
            vertx,
            new JsonObject()
                    .put("connection_string", store.connectionString())
                    .put("serverSelectionTimeoutMS", 200)
                    .put("db_name", "test"));
    private final Instant now = Instant.now();
    private final Instant later = now.plusSeconds(600);

    @AfterEach
    void close() {
        await(vertx.close());
        store.close();
    }

    @Test
    void what_one_gateway_ends_others_learn_once_and_those_that_start_later_too() {
        EndedTokens one = started(100);
        EndedTokens other = started(100);
        await(one.end(List.of(Ended.token("a", later), Ended.group("g", later))));
        assertThat(one.revoked("a", null, now)).isTrue();
        assertThat(other.revoked("a", null, now)).isFalse();
        assertThat(await(other.look())).isTrue();
        assertThat(await(other.look())).isFalse();
        assertThat(other.revoked("a", null, now)).isTrue();
        assertThat(other.revoked("x", "g", now)).isTrue();
        await(one.end(List.of(Ended.token("b", later))));
        assertThat(await(other.look())).isTrue();
        assertThat(other.revoked("b", null, now)).isTrue();
        assertThat(started(100).revoked("b", null, now)).isTrue();
    }

    @Test
    void an_end_is_only_ever_put_off() {
        EndedTokens one = started(100);
        await(one.end(List.of(Ended.token("a", later))));
        await(one.end(List.of(Ended.token("a", now.plusSeconds(1)))));
        assertThat(started(100).revoked("a", null, now.plusSeconds(300))).isTrue();
    }

    @Test
    void when_as_many_are_ended_as_may_be_the_next_is_refused_and_nothing_is_forgotten() {
        EndedTokens one = started(1);
        await(one.end(List.of(Ended.token("a", later))));
        assertThat(refusal(one, Ended.token("b", later))).isEqualTo(Problems.OVERLOADED);
        assertThat(one.revoked("a", null, now)).isTrue();
        assertThat(one.revoked("b", null, now)).isFalse();
    }

    @Test
    void while_the_store_is_silent_what_is_known_holds_and_nothing_new_is_ended() {
        EndedTokens one = started(100);
        await(one.end(List.of(Ended.token("a", later))));
        store.close();
        assertThat(refusal(one, Ended.token("b", later))).isEqualTo(Problems.UNAVAILABLE);
        assertThat(one.revoked("a", null, now)).isTrue();
        assertThat(one.revoked("b", null, now)).isFalse();
    }

    private EndedTokens started(int capacity) {
        EndedTokens ended = new EndedTokens(mongo, Clock.systemUTC(), capacity);
        await(ended.prepare().compose(prepared -> ended.look()));
        return ended;
    }

    private static io.ovation.contracts.Problem refusal(EndedTokens ended, Ended one) {
        Future<Throwable> refused = Future.succeededFuture()
                .compose(go -> ended.end(List.of(one)))
                .map(done -> (Throwable) new AssertionError("was not refused"))
                .recover(Future::succeededFuture);
        return ((ProblemException) await(refused)).problem();
    }
}

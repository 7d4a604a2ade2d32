package io.ovation.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.ConsentPage;
import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.ListConsents;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentDeskTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String FIRST = "0a1b2c3d4e5f";
    private static final String SECOND = "aaaaaaaaaaaa";

    private final Vertx vertx = Vertx.vertx();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient mongo = MongoClient.create(
            vertx,
            new JsonObject().put("connection_string", store.connectionString()).put("db_name", "ovation"));
    private final Consents consents = Consents.open(mongo).await();
    private final ConsentDesk desk = restarted();

    /** A desk that remembers nothing but what is stored. */
    private ConsentDesk restarted() {
        return new ConsentDesk(consents, new VertxTimers(vertx));
    }

    @AfterEach
    void close() {
        mongo.close().await();
        vertx.close().await();
        store.close();
    }

    private static SessionSettings asking(String session, @Nullable String version) {
        Map<String, Object> view = new HashMap<>(Json.map(SessionView.of(session, "Keynote", NOON, 60)));
        if (version != null) {
            view.put("consent", new ConsentText(version, "Everything is recorded."));
        }
        return new SessionSettings("102", 1, List.of(), Json.record(view, SessionView.class));
    }

    private static Caller caller(String person, Role role) {
        return new Caller("102", "keynote", person, "Ada Lovelace", role);
    }

    private boolean needed(SessionSettings session, Role role) {
        return desk.isNeeded(session, "p_ada", role).await();
    }

    private ConsentGiven accept(String version) {
        return desk.accept(asking("keynote", version), caller("p_ada", Role.ATTENDEE), new AcceptConsent(version))
                .await();
    }

    private static String refusal(Future<?> asked) {
        try {
            asked.await();
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
        throw new AssertionError("accepted");
    }

    @Test
    void without_a_text_nobody_is_asked() {
        assertThat(needed(asking("keynote", null), Role.ATTENDEE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void attendees_and_speakers_are_asked_and_those_who_moderate_are_not(Role role) {
        assertThat(needed(asking("keynote", FIRST), role)).isEqualTo(!role.moderates());
    }

    @Test
    void what_is_accepted_once_stays_so_with_its_first_time_also_after_a_restart() {
        ConsentGiven given = accept(FIRST);
        assertThat(given.version()).isEqualTo(FIRST);
        assertThat(given.session()).isEqualTo("keynote");
        assertThat(needed(asking("keynote", FIRST), Role.ATTENDEE)).isFalse();

        assertThat(accept(FIRST).at().toEpochMilli()).isEqualTo(given.at().toEpochMilli());
        assertThat(restarted()
                        .isNeeded(asking("keynote", FIRST), "p_ada", Role.ATTENDEE)
                        .await())
                .isFalse();
        assertThat(consents.of("102", "p_ada").await().consents()).hasSize(1);
    }

    @Test
    void another_wording_and_another_session_ask_again_and_an_old_wording_does_not() {
        accept(FIRST);
        assertThat(needed(asking("keynote", SECOND), Role.ATTENDEE)).isTrue();
        assertThat(needed(asking("workshop", FIRST), Role.ATTENDEE)).isTrue();
        accept(SECOND);
        assertThat(needed(asking("keynote", FIRST), Role.ATTENDEE)).isFalse();
    }

    @Test
    void only_the_present_text_can_be_accepted() {
        Caller ada = caller("p_ada", Role.ATTENDEE);
        assertThat(refusal(desk.accept(asking("keynote", SECOND), ada, new AcceptConsent(FIRST))))
                .isEqualTo("consent-changed");
        assertThat(refusal(desk.accept(asking("keynote", null), ada, new AcceptConsent(FIRST))))
                .isEqualTo("consent-changed");
        assertThat(refusal(desk.accept(asking("keynote", FIRST), ada, new AcceptConsent(null))))
                .isEqualTo("invalid");
        assertThat(consents.of("102", "p_ada").await().consents()).isEmpty();
    }

    @Test
    void organizers_read_page_by_page_who_accepted_which_wording_and_others_do_not() {
        IntStream.range(0, 5)
                .forEach(number -> desk.accept(
                                asking("keynote", FIRST),
                                caller("p_" + number, Role.ATTENDEE),
                                new AcceptConsent(FIRST))
                        .await());
        desk.accept(
                        asking("workshop", FIRST),
                        new Caller("102", "workshop", "p_9", "Elsewhere", Role.ATTENDEE),
                        new AcceptConsent(FIRST))
                .await();
        Caller organizer = caller("p_olga", Role.ORGANIZER);

        ConsentPage first = desk.list(new ListConsents(null, 3), organizer).await();
        ConsentPage second =
                desk.list(new ListConsents(first.nextCursor(), 3), organizer).await();
        assertThat(first.consents()).extracting(ConsentPage.Entry::person).containsExactly("p_0", "p_1", "p_2");
        assertThat(second.consents()).extracting(ConsentPage.Entry::person).containsExactly("p_3", "p_4");
        assertThat(second.nextCursor()).isNull();
        assertThat(first.consents().get(0).name()).isEqualTo("Ada Lovelace");

        assertThat(refusal(desk.list(new ListConsents(null, 3), caller("p_maya", Role.MODERATOR))))
                .isEqualTo("forbidden");
        assertThat(refusal(desk.list(new ListConsents("{\"$gt\":\"\"}", 3), organizer)))
                .isEqualTo("invalid");
    }
}

package io.ovation.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListMyConsents;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.SessionCreated;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SettingsUpdated;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.journal.Row;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.stage.session.Wishes;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StageServiceTest {
    private static final String KEY = "a key of sixteen characters";
    private static final PersonIds PEOPLE = new PersonIds(KEY);
    private static final Caller ADMIN = new Caller("102", "-", PEOPLE.of("102", "olga"), "Olga", Role.ADMIN);
    private static final Caller ORGANIZER = new Caller("102", "-", PEOPLE.of("102", "otto"), "Otto", Role.ORGANIZER);
    private static final Caller ORGANIZER_AS_ADMIN =
            new Caller("102", "-", ORGANIZER.person(), ORGANIZER.name(), Role.ADMIN);
    private static final Caller ADA = new Caller("102", "-", PEOPLE.of("102", "ada"), "Ada", Role.ATTENDEE);
    private static final Caller MAYA = new Caller("102", "-", PEOPLE.of("102", "maya"), "Maya", Role.ATTENDEE);
    private static final Caller GATEWAY =
            new Caller("102", "-", ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private Node node = start();

    private Node start() {
        Map<String, String> values = Map.of(
                "OVATION_MONGO_URI",
                store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS",
                Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_PERSON_KEY",
                KEY,
                "OVATION_MANAGEMENT_PORT",
                "0",
                "OVATION_STOP_LEAVE_MILLIS",
                "0");
        return Launcher.start(values, List.of(StageVerticle.SERVICE)).await();
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, StageEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private SessionView create(Map<String, Object> changes, Caller caller) {
        return ask(StageEndpoints.CREATE_SESSION, Wishes.with(changes), caller).await();
    }

    private Future<ResolvedVisitor> resolve(String session, Caller who, Caller asking) {
        ResolveVisitor visitor =
                new ResolveVisitor("102", session, "a user", who.person(), who.name(), who.role() == Role.ADMIN, false);
        return ask(StageEndpoints.RESOLVE_VISITOR, visitor, asking);
    }

    private static Problem refusal(Future<?> asked) {
        try {
            asked.await();
        } catch (ProblemException refused) {
            return refused.problem();
        }
        throw new AssertionError("accepted");
    }

    /** A session whose organizer asks for consent, as the log has it. */
    private void asking(String id, String version) {
        Map<String, Object> view = new HashMap<>(Json.map(SessionView.of(id, "Keynote", Instant.now(), 60)));
        view.put("consent", new ConsentText(version, "Everything is recorded."));
        SessionSettings settings =
                new SessionSettings("102", 1, List.of(ORGANIZER.person()), Json.record(view, SessionView.class));
        ChannelEvent event = new ChannelEvent(
                1,
                SessionCreated.TYPE,
                Instant.now(),
                ORGANIZER.person(),
                Json.map(new SessionCreated(settings)),
                Audience.EVERYONE,
                List.of(),
                null);
        Journal journal =
                MongoJournal.open(node.platform().store().client(), "stage").await();
        journal.append(List.of(new Row(new ChannelId("102", id, "stage"), "client-1", event)))
                .await();
    }

    @Test
    void a_session_with_a_text_asks_until_it_is_accepted_also_after_a_restart() {
        asking("keynote", "0a1b2c3d4e5f");
        Caller ada = new Caller("102", "keynote", ADA.person(), "Ada", Role.ATTENDEE);
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isTrue();
        assertThat(resolve("keynote", ORGANIZER, GATEWAY).await().consentNeeded())
                .isFalse();
        assertThat(refusal(ask(StageEndpoints.ACCEPT_CONSENT, new AcceptConsent("another"), ada))
                        .code())
                .isEqualTo("consent-changed");

        ask(StageEndpoints.ACCEPT_CONSENT, new AcceptConsent("0a1b2c3d4e5f"), ada)
                .await();
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isFalse();
        node.stop().await();
        node = start();
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isFalse();
        assertThat(ask(StageEndpoints.LIST_MY_CONSENTS, new ListMyConsents(), ada)
                        .await()
                        .consents())
                .extracting(ConsentGiven::version)
                .containsExactly("0a1b2c3d4e5f");
    }

    @Test
    void settings_come_with_the_visitor_and_survive_a_restart() {
        create(Map.of("id", "keynote"), ADMIN);
        SettingsUpdated updated = ask(
                        StageEndpoints.UPDATE_SETTINGS, new UpdateSettings(null, false, false, "Ada"), ADA)
                .await();
        assertThat(updated.settings()).isEqualTo(new PersonalSettings(true, false, false));
        assertThat(updated.seq()).isEqualTo(1);
        node.stop().await();
        node = start();
        assertThat(resolve("keynote", ADA, GATEWAY).await().settings()).isEqualTo(updated.settings());
        assertThat(resolve("keynote", MAYA, GATEWAY).await().settings()).isEqualTo(PersonalSettings.DEFAULTS);
        ChannelId log = new ChannelId("102", "-", StageEndpoints.SETTINGS_CHANNEL);
        assertThat(ask(StageEndpoints.SETTINGS_CHANNELS.snapshot(), new ReadSnapshot(log), GATEWAY)
                        .await()
                        .everyone())
                .isEqualTo(Map.of("people", Map.of(ADA.person(), "Ada")));
        assertThat(refusal(ask(StageEndpoints.SETTINGS_CHANNELS.snapshot(), new ReadSnapshot(log), ADMIN))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void a_session_survives_a_restart() {
        SessionView made = create(Map.of("id", "keynote"), ADMIN);
        node.stop().await();
        node = start();
        SessionSettings read = node.platform()
                .bus()
                .ask(StageEndpoints.READ_SESSION, new ReadSession("102", "keynote"), CallContext.service(""))
                .await();
        assertThat(read.view()).isEqualTo(made);
        assertThat(read.organizers()).containsExactly(ADMIN.person());
    }

    @Test
    void ids_cannot_be_guessed_and_a_repeated_request_makes_no_second_session() {
        Map<String, Object> wish = Map.of("clientId", "request-1");
        SessionView made = create(wish, ORGANIZER);
        SessionView again = create(wish, ORGANIZER);
        SessionView other = create(Map.of(), ORGANIZER);
        assertThat(made.id()).matches("s_[A-Za-z0-9]{22}");
        assertThat(again).isEqualTo(made);
        assertThat(other.id()).isNotEqualTo(made.id());
    }

    @Test
    void an_id_is_taken_once_but_its_own_request_may_be_repeated() {
        SessionView made = create(Map.of("id", "keynote", "clientId", "request-1"), ADMIN);
        assertThat(create(Map.of("id", "keynote", "clientId", "request-1"), ADMIN))
                .isEqualTo(made);
        CreateSession second = Wishes.with(Map.of("id", "keynote", "name", "Another"));
        assertThat(refusal(ask(StageEndpoints.CREATE_SESSION, second, ADMIN)).code())
                .isEqualTo("session-exists");
    }

    @Test
    void attendees_make_no_sessions_and_mistakes_are_named() {
        assertThat(refusal(ask(StageEndpoints.CREATE_SESSION, Wishes.plain(), ADA))
                        .code())
                .isEqualTo("forbidden");
        Problem problem = refusal(ask(StageEndpoints.CREATE_SESSION, Wishes.with(Map.of("name", "<b>")), ADMIN));
        assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("name");
    }

    @Test
    void gateways_learn_who_somebody_is() {
        SessionView made = create(Map.of("id", "keynote", "speakers", Wishes.people("sam", "Sam")), ORGANIZER_AS_ADMIN);
        assertThat(resolve("keynote", ADA, GATEWAY).await())
                .isEqualTo(new ResolvedVisitor(Role.ATTENDEE, "Ada", made, PersonalSettings.DEFAULTS, false));
        assertThat(resolve("keynote", MAYA, GATEWAY).await().role()).isEqualTo(Role.MODERATOR);
        assertThat(resolve("keynote", ORGANIZER, GATEWAY).await().role()).isEqualTo(Role.ORGANIZER);
        assertThat(resolve("keynote", ADMIN, GATEWAY).await().role()).isEqualTo(Role.ADMIN);
        assertThat(refusal(resolve("keynote", ADA, MAYA)).code()).isEqualTo("forbidden");
    }

    @Test
    void a_private_session_and_no_session_look_alike_to_outsiders() {
        create(Map.of("id", "secret", "visibility", "private"), ADMIN);
        Problem hidden = refusal(resolve("secret", ADA, GATEWAY));
        assertThat(hidden).isEqualTo(refusal(resolve("nothing", ADA, GATEWAY)));
        assertThat(hidden).isEqualTo(refusal(resolve("not/an/id", ADA, GATEWAY)));
        assertThat(refusal(ask(StageEndpoints.READ_SESSION, new ReadSession("102", "secret"), ADA)))
                .isEqualTo(hidden);
        Caller inside = new Caller("102", "secret", ADA.person(), "Ada", Role.ATTENDEE);
        ChannelId stage = inside.channel("stage");
        assertThat(refusal(ask(StageEndpoints.CHANNELS.open(), new OpenChannel(stage, inside), GATEWAY)))
                .isEqualTo(hidden);
        assertThat(resolve("secret", MAYA, GATEWAY).await().role()).isEqualTo(Role.MODERATOR);
        assertThat(ask(StageEndpoints.READ_SESSION, new ReadSession("102", "secret"), MAYA)
                        .await()
                        .view()
                        .id())
                .isEqualTo("secret");
    }

    @Test
    void lists_show_what_is_published_or_ones_own_and_admins_see_all_of_their_account() {
        create(Map.of("id", "late", "startDate", "2026-11-21T12:00:00Z"), ADMIN);
        create(Map.of("id", "early"), ADMIN);
        create(Map.of("id", "hidden", "visibility", "unlisted"), ADMIN);
        create(Map.of("id", "secret", "visibility", "private", "moderators", Wishes.people("zoe", "Zoe")), ADMIN);
        assertThat(listed(ADA)).containsExactly("early", "late");
        assertThat(listed(MAYA)).containsExactlyInAnyOrder("early", "late", "hidden");
        assertThat(listed(ADMIN)).hasSize(4);
        Caller stranger = new Caller("103", "-", "p_eve", "Eve", Role.ADMIN);
        assertThat(refusal(ask(StageEndpoints.LIST_SESSIONS, new ListSessions("102"), stranger))
                        .code())
                .isEqualTo("forbidden");
    }

    private List<String> listed(Caller caller) {
        return ask(StageEndpoints.LIST_SESSIONS, new ListSessions("102"), caller).await().sessions().stream()
                .map(SessionView::id)
                .toList();
    }

    @Test
    void a_session_that_a_crash_kept_from_the_list_is_listed_once_it_is_read() {
        create(Map.of("id", "keynote"), ADMIN);
        node.platform()
                .store()
                .client()
                .removeDocuments("stage_sessions", new JsonObject())
                .await();
        node.stop().await();
        node = start();
        assertThat(listed(ADMIN)).isEmpty();
        resolve("keynote", ADA, GATEWAY).await();
        assertThat(listed(ADMIN)).containsExactly("keynote");
    }

    @Test
    void the_stage_channel_shows_the_session() {
        SessionView made = create(Map.of("id", "keynote"), ADMIN);
        ChannelId stage = new ChannelId("102", "keynote", "stage");
        Map<String, Object> view = ask(StageEndpoints.CHANNELS.snapshot(), new ReadSnapshot(stage), GATEWAY)
                .await()
                .everyone();
        assertThat(Json.mapper().convertValue(view, SessionView.class)).isEqualTo(made);
    }
}

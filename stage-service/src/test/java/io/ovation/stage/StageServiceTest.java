package io.ovation.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventWish;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListMyConsents;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.ListTags;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolveVisitors;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.ResolvedVisitors;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionMedia;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SettingsUpdated;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.TagList.TagUse;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.stage.session.Wishes;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Makes sure that there is one. */
    private void event(String id) {
        EventWish wish = new EventWish("Event", null, null, null, null);
        ask(EventEndpoints.CREATE_EVENT, new CreateEvent(null, null, id, wish, null), ADMIN)
                .otherwiseEmpty()
                .await();
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

    @Test
    void a_session_with_a_text_asks_until_it_is_accepted_also_after_a_restart() {
        SessionView made = create(Map.of("id", "keynote", "consent", "Everything is recorded."), ORGANIZER_AS_ADMIN);
        String version = Objects.requireNonNull(made.consent()).version();
        Caller ada = new Caller("102", "keynote", ADA.person(), "Ada", Role.ATTENDEE);
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isTrue();
        assertThat(resolve("keynote", ORGANIZER, GATEWAY).await().consentNeeded())
                .isFalse();
        assertThat(refusal(ask(StageEndpoints.ACCEPT_CONSENT, new AcceptConsent("another"), ada))
                        .code())
                .isEqualTo("consent-changed");

        ask(StageEndpoints.ACCEPT_CONSENT, new AcceptConsent(version), ada).await();
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isFalse();
        node.stop().await();
        node = start();
        assertThat(resolve("keynote", ADA, GATEWAY).await().consentNeeded()).isFalse();
        assertThat(ask(StageEndpoints.LIST_MY_CONSENTS, new ListMyConsents(), ada)
                        .await()
                        .consents())
                .extracting(ConsentGiven::version)
                .containsExactly(version);
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
        Map<String, String> media = Map.of("address", "https://video.example/a.m3u8", "poster", "/p.png");
        SessionView made = create(Map.of("id", "keynote", "type", "live-webcast", "media", media), ADMIN);
        node.stop().await();
        node = start();
        SessionSettings read = node.platform()
                .bus()
                .ask(StageEndpoints.READ_SESSION, new ReadSession("102", "keynote"), CallContext.service(""))
                .await();
        assertThat(read.view()).isEqualTo(made);
        assertThat(made.media()).isEqualTo(new SessionMedia("https://video.example/a.m3u8", "/p.png"));
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
                .isEqualTo(new ResolvedVisitor(
                        Role.ATTENDEE, "Ada", made, PersonalSettings.DEFAULTS, false, Permissions.NONE));
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
        ListSessions all = new ListSessions("102", null, null, null, 200);
        assertThat(node.platform()
                        .bus()
                        .ask(StageEndpoints.LIST_SESSIONS, all, CallContext.service(""))
                        .await()
                        .sessions())
                .hasSize(4);
        Caller stranger = new Caller("103", "-", "p_eve", "Eve", Role.ADMIN);
        assertThat(refusal(ask(StageEndpoints.LIST_SESSIONS, new ListSessions("102", null, null, null, 200), stranger))
                        .code())
                .isEqualTo("forbidden");
    }

    private List<String> listed(Caller caller) {
        return ask(StageEndpoints.LIST_SESSIONS, new ListSessions("102", null, null, null, 200), caller)
                .await()
                .sessions()
                .stream()
                .map(SessionView::id)
                .toList();
    }

    @Test
    void lists_come_in_pages_and_are_narrowed_by_event_and_tag() {
        for (int i = 0; i < 5; i++) {
            event("e-" + i % 2);
            create(Map.of("id", "s" + i, "event", "e-" + i % 2, "tags", List.of("all", "t" + i)), ADMIN);
        }
        SessionList first = list(new ListSessions("102", null, null, null, 3));
        assertThat(ids(first)).containsExactly("s0", "s1", "s2");
        assertThat(first.more()).isTrue();
        SessionView last = first.sessions().get(2);
        ListSessions.Place place = new ListSessions.Place(last.startDate(), last.id());
        SessionList rest = list(new ListSessions("102", null, null, place, 3));
        assertThat(ids(rest)).containsExactly("s3", "s4");
        assertThat(rest.more()).isFalse();
        assertThat(ids(list(new ListSessions("102", "e-1", null, null, 9)))).containsExactly("s1", "s3");
        assertThat(ids(list(new ListSessions("102", null, "t2", null, 9)))).containsExactly("s2");
        assertThat(ids(list(new ListSessions("102", null, "T2", null, 9)))).isEmpty();
    }

    private SessionList list(ListSessions asked) {
        return ask(StageEndpoints.LIST_SESSIONS, asked, ADMIN).await();
    }

    private static List<String> ids(SessionList list) {
        return list.sessions().stream().map(SessionView::id).toList();
    }

    @Test
    void tags_are_counted_over_the_sessions_that_the_asker_may_see() {
        event("e-1");
        create(Map.of("id", "one", "event", "e-1", "tags", List.of("Keynote", "kernel")), ADMIN);
        create(Map.of("id", "two", "tags", List.of("kernel", "other")), ADMIN);
        create(
                Map.of(
                        "id",
                        "secret",
                        "visibility",
                        "private",
                        "tags",
                        List.of("kept secret"),
                        "moderators",
                        Wishes.people("zoe", "Zoe")),
                ADMIN);
        assertThat(tags(new ListTags("102", null, "ke", 10), ADA))
                .containsExactly(new TagUse("kernel", 2), new TagUse("Keynote", 1));
        assertThat(tags(new ListTags("102", null, "ke", 10), ADMIN)).hasSize(3);
        assertThat(tags(new ListTags("102", null, "", 1), ADA)).containsExactly(new TagUse("kernel", 2));
        assertThat(tags(new ListTags("102", "e-1", "", 10), ADA))
                .containsExactly(new TagUse("Keynote", 1), new TagUse("kernel", 1));
    }

    private List<TagUse> tags(ListTags asked, Caller caller) {
        return ask(StageEndpoints.LIST_TAGS, asked, caller).await().tags();
    }

    private Future<SessionView> change(Map<String, Object> fields, Caller caller) {
        UpdateSession wish = Wishes.change(fields);
        return ask(StageEndpoints.UPDATE_SESSION, wish, caller);
    }

    private static Caller in(String session, Caller who, Role role) {
        return new Caller("102", session, who.person(), who.name(), role);
    }

    @Test
    void a_change_is_there_for_everybody_and_after_a_restart() {
        create(Map.of("id", "s_x"), ADMIN);
        SessionView changed = change(Map.of("name", "Closing", "tags", List.of("late")), in("s_x", ADMIN, Role.ADMIN))
                .await();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(listed(ADA)).containsExactly("s_x");
        assertThat(ids(list(new ListSessions("102", null, "late", null, 9)))).containsExactly("s_x");
        node.stop().await();
        node = start();
        assertThat(resolve("s_x", ADA, GATEWAY).await().session()).isEqualTo(changed);
        ReadSession asked = new ReadSession("102", "s_x");
        SessionSettings read = node.platform()
                .bus()
                .ask(StageEndpoints.READ_SESSION, asked, CallContext.service(""))
                .await();
        assertThat(read.organizers()).containsExactly(ADMIN.person());
    }

    @Test
    void of_two_changes_to_the_same_version_one_is_made_and_a_refusal_changes_nothing() {
        create(Map.of("id", "s_x"), ADMIN);
        Caller olga = in("s_x", ADMIN, Role.ADMIN);
        Future<SessionView> one = change(Map.of("version", 1, "name", "One"), olga);
        Future<SessionView> two = change(Map.of("version", 1, "name", "Two"), olga);
        Future.join(one, two).otherwiseEmpty().await();
        assertThat(refusal(two).code()).isEqualTo("session-changed");
        assertThat(refusal(change(Map.of("name", "<"), olga)).errors()).hasSize(1);
        assertThat(refusal(change(Map.of("name", "Ada's"), in("s_x", ADA, Role.ATTENDEE)))
                        .code())
                .isEqualTo("forbidden");
        SessionView read = resolve("s_x", ADA, GATEWAY).await().session();
        assertThat(read.name()).isEqualTo("One");
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void a_session_is_changed_by_those_who_are_in_it_only() {
        create(Map.of("id", "s_x"), ADMIN);
        assertThat(refusal(change(Map.of("name", "Mine"), in("s_y", ADMIN, Role.ADMIN)))
                        .code())
                .isEqualTo("not-found");
        assertThat(refusal(change(Map.of("name", "Mine"), new Caller("103", "s_x", "p_eve", "Eve", Role.ADMIN)))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void many_visitors_are_resolved_in_one_question_and_outsiders_are_nobody() {
        create(Map.of("id", "secret", "visibility", "private"), ORGANIZER_AS_ADMIN);
        ResolvedVisitors answer = ask(StageEndpoints.RESOLVE_VISITORS, visitors("secret", ADA, MAYA), GATEWAY)
                .await();
        assertThat(answer.session().id()).isEqualTo("secret");
        assertThat(answer.visitors())
                .containsExactly(
                        null,
                        new ResolvedVisitors.Standing(
                                Role.MODERATOR, "Maya", PersonalSettings.DEFAULTS, false, Permissions.NONE, false));
        assertThat(refusal(ask(StageEndpoints.RESOLVE_VISITORS, visitors("secret", ADA), MAYA))
                        .code())
                .isEqualTo("forbidden");
        Caller[] crowd = Collections.nCopies(SessionLimits.VISITORS + 1, ADA).toArray(Caller[]::new);
        assertThat(refusal(ask(StageEndpoints.RESOLVE_VISITORS, visitors("secret", crowd), GATEWAY))
                        .errors())
                .extracting(Problem.FieldError::rule)
                .containsExactly("max-items");
    }

    private static ResolveVisitors visitors(String session, Caller... people) {
        return new ResolveVisitors(
                "102",
                session,
                Stream.of(people)
                        .map(who -> new ResolveVisitor(
                                "102", session, "a user", who.person(), who.name(), who.role() == Role.ADMIN, false))
                        .toList());
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

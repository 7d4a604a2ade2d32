package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.stage.PermissionsChanged;
import io.ovation.contracts.stage.PersonReadmitted;
import io.ovation.contracts.stage.PersonRemoved;
import io.ovation.contracts.stage.RemovedPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The law of the channel {@code stage}: any snapshot plus the events after it equals a fresh snapshot, inside and outside. */
class LawTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final Caller OLGA = new Caller("102", "s_x", "p_olga", "Olga", Role.ORGANIZER);

    /** What is about one person is for moderators. */
    private static final Set<String> PEOPLES =
            Set.of(PersonRemoved.TYPE, PersonReadmitted.TYPE, PermissionsChanged.TYPE);

    private final SessionLogic logic = new SessionLogic(PEOPLE);
    private final List<ChannelEvent> log = new ArrayList<>();
    private final List<SessionState> states = new ArrayList<>(List.of(logic.empty()));

    @Test
    void session_created() {
        make();
        assertThat(now().settings("102").orElseThrow().organizers()).containsExactly("p_olga");
        holds();
    }

    @Test
    void session_changed() {
        make();
        ask(Wishes.change(Map.of("name", "Closing", "modules", Map.of("chat", false))));
        assertThat(seen().name()).isEqualTo("Closing");
        assertThat(seen().version()).isEqualTo(2);
        holds();
    }

    @Test
    void person_removed_and_person_readmitted() {
        make();
        about("remove-from-room", Map.of("person", "p_eve"));
        assertThat(now().removed()).extracting(RemovedPerson::name).containsExactly("Eve");
        about("remove-from-room", Map.of("person", "p_ada"));
        about("readmit-person", Map.of("person", "p_eve"));
        assertThat(now().removed()).extracting(RemovedPerson::person).containsExactly("p_ada");
        holds();
    }

    @Test
    void permissions_changed() {
        make();
        about(
                "set-permissions",
                Map.of("person", "p_ada", "granted", List.of("join-stage"), "denied", List.of("chat")));
        assertThat(now().permissions("p_ada").text()).isEqualTo("+join-stage -chat");
        about("set-permissions", Map.of("person", "p_ada"));
        assertThat(now().permissions()).isEmpty();
        holds();
    }

    @Test
    void whatever_people_do() {
        Random random = new Random(7);
        make();
        for (int i = 0; i < 200; i++) {
            ask(Wishes.change(Map.of(
                    "name",
                    "N" + random.nextInt(3),
                    "assistant",
                    random.nextBoolean(),
                    "speakers",
                    Wishes.people("sam", "Sam " + random.nextInt(3)),
                    "visibility",
                    random.nextBoolean() ? "private" : "published")));
            String person = "p_" + random.nextInt(4);
            about(random.nextBoolean() ? "remove-from-room" : "readmit-person", Map.of("person", person));
            about("set-role", Map.of("person", person, "role", random.nextBoolean() ? "speaker" : "attendee"));
            about(
                    "set-permissions",
                    Map.of("person", person, "denied", random.nextBoolean() ? List.of("chat") : List.of()));
        }
        assertThat(log).hasSizeGreaterThan(100);
        holds();
    }

    @Test
    void unknown_events_and_redacted_ones_change_nothing() {
        make();
        SessionState before = now();
        assertThat(logic.apply(before, event("lights-dimmed", Map.of(), "p_olga")))
                .isEqualTo(before);
        assertThat(logic.apply(before, log.get(0).redacted())).isEqualTo(before);
    }

    @Test
    void no_event_and_no_view_says_who_organizes() {
        make();
        ask(Wishes.change(Map.of("moderators", Wishes.people("mia", "Mia"))));
        log.forEach(event -> assertThat(String.valueOf(event.body())).doesNotContain("p_olga", "organizers"));
        assertThat(view(now()).toString()).doesNotContain("p_olga", "organizers");
    }

    private void make() {
        ask(new SessionAsk.Make(
                new NewSession(Wishes.plain(), new Caller("102", "-", "p_admin", "A", Role.ADMIN), PEOPLE)
                        .checked()
                        .apply("s_x")));
    }

    private void about(String type, Map<String, Object> body) {
        PeopleCommand command =
                PeopleCommandReader.read(new SubmitCommand(OLGA.channel("stage"), "client-id-1", type, body));
        ask(new SessionAsk.About(command, OLGA, new PresentPerson(command.person(), "Eve", Role.ATTENDEE)));
    }

    private void ask(UpdateSession wish) {
        ask(new SessionAsk.Change(wish, OLGA));
    }

    private void ask(SessionAsk ask) {
        if (logic.decide(now(), ask, NOW) instanceof Decision.Happened fact) {
            assertThat(fact.audience())
                    .isEqualTo(PEOPLES.contains(fact.type()) ? Audience.MODERATORS : Audience.EVERYONE);
            log.add(event(fact.type(), fact.body(), OLGA.person()));
            states.add(logic.apply(now(), log.get(log.size() - 1)));
        }
    }

    private ChannelEvent event(String type, Map<String, Object> body, String actor) {
        return new ChannelEvent(log.size() + 1, type, NOW, actor, body, Audience.EVERYONE, List.of(), null);
    }

    private SessionState now() {
        return states.get(states.size() - 1);
    }

    private SessionView seen() {
        return now().settings("102").orElseThrow().view();
    }

    private void holds() {
        for (int seq = 0; seq < states.size(); seq++) {
            SessionState state = logic.decode(logic.encode(states.get(seq)));
            Map<String, Object> view = view(state);
            for (ChannelEvent event : log.subList(seq, log.size())) {
                state = logic.apply(state, event);
                view = fold(view, event);
            }
            assertThat(state).isEqualTo(now());
            assertThat(view).isEqualTo(view(now()));
        }
    }

    private Map<String, Object> view(SessionState state) {
        return new SessionRules(logic).view(state, false);
    }

    /** All that a client does with an event of this channel: the session is as it says. */
    private static Map<String, Object> fold(Map<String, Object> view, ChannelEvent event) {
        Map<String, Object> body = event.body();
        return body == null || PEOPLES.contains(event.type())
                ? view
                : Json.map(Objects.requireNonNull(body.get("session")));
    }
}

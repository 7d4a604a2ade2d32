package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Last names that people hide, on any installation: every byte that somebody outside of the team gets is searched for a last name that
 * stands nowhere else. With two gateways the one who hides is on the first and those who look are on the last.
 */
interface NameJourney {
    String LAST = "Zanzibarth";

    Place place();

    @Test
    default void a_hidden_last_name_reaches_nobody_but_the_team_in_any_byte() {
        try (NamedRoom named = NamedRoom.in(place())) {
            LiveClient bob = named.bob.joins();
            long first = named.ada.posts("Written with my whole name").seq();
            long answer = named.bob.replies("An answer", first).seq();
            named.mo.pins(first);
            bob.awaitSeq(answer + 1);
            assertThat(named.everythingBobGets(first))
                    .as("the search finds a name that shows")
                    .contains(named.last());

            named.hide(true);
            int before = bob.frames().size();
            long later = named.ada.posts("Written with my first name").seq();
            named.bob.replies("Another answer", later);
            named.mo.unpins(first);
            named.mo.pins(first);
            bob.awaitSeq(named.mo.pins(later).seq());

            assertThat(named.everythingBobGets(first)).doesNotContain(named.last());
            assertThat(bob.frames().subList(before, bob.frames().size()).toString())
                    .doesNotContain(named.last())
                    .contains("\"Ada\"");
            assertThat(named.everythingGottenBy(named.mo, first))
                    .contains("Ada " + named.last(), "Sue " + named.last());
            assertThat(named.mo.reads(later).body().at("/author/lastNameHidden").asBoolean())
                    .isTrue();
        }
    }

    @Test
    default void a_screen_that_shows_the_name_is_told_in_both_directions() {
        try (NamedRoom named = NamedRoom.in(place())) {
            LiveClient bob = named.bob.joins();
            LiveClient mo = named.mo.joins();
            bob.awaitSeq(named.ada.posts("Hello").seq());
            String ada = named.ada.joins().person();

            named.hide(true);
            assertThat(renaming(bob, ada)).isEqualTo("Ada");
            JsonNode marked = named(mo, ada);
            assertThat(marked.path("name").asText()).isEqualTo("Ada " + named.last());
            assertThat(marked.path("lastNameHidden").asBoolean()).isTrue();

            named.hide(false);
            bob.frameOf("names", frame -> frame.at("/names/0/name").asText().equals("Ada " + named.last()));
            assertThat(named.everythingBobGets(1)).contains("Ada " + named.last());
        }
    }

    private static String renaming(LiveClient client, String person) {
        return named(client, person).path("name").asText();
    }

    private static JsonNode named(LiveClient client, String person) {
        return client.frameOf(
                        "names", frame -> frame.at("/names/0/person").asText().equals(person))
                .at("/names/0");
    }

    @Test
    default void each_tab_of_a_person_learns_their_settings_and_others_do_not() {
        try (NamedRoom named = NamedRoom.in(place())) {
            LiveClient tab = named.ada.joins();
            LiveClient bob = named.bob.joins();
            Rest.Answer changed =
                    named.ada.rest().call("PATCH", "/me/settings", Map.of("toasts", false, "privateChat", false), null);
            assertThat(changed.text()).isEqualTo("{\"toasts\":false,\"privateChat\":false,\"showLastName\":true}");
            JsonNode you = tab.frameOf("you", any -> true);
            assertThat(you.at("/you/settings/toasts").asBoolean()).isFalse();
            assertThat(named.ada.rest().get("/me/settings").text()).isEqualTo(changed.text());
            assertThat(bob.frames().stream()
                            .filter(frame -> frame.path("op").asText().equals("you")))
                    .isEmpty();
        }
    }

    @Test
    default void settings_refuse_what_they_do_not_know() {
        try (NamedRoom named = NamedRoom.in(place())) {
            Rest ada = named.ada.rest();
            assertThat(ada.call("PATCH", "/me/settings", Map.of("toasts", "loud"), null)
                            .rules())
                    .isEqualTo("toasts:type");
            assertThat(ada.call("PATCH", "/me/settings", Map.of("colour", "red"), null)
                            .status())
                    .isEqualTo(400);
            LiveClient nosy = named.bob.connection("settings").withoutReconnecting();
            nosy.start();
            assertThat(nosy.frameOf("problem", any -> true).at("/problem/code").asText())
                    .isEqualTo("not-found");
        }
    }

    /** A room with Ada, who attends, and Sue, who speaks, both with the same last name; Bob looks on and Mo moderates. */
    record NamedRoom(Room room, String last, Member ada, Member sue, Member bob, Member mo) implements AutoCloseable {

        static NamedRoom in(Place place) {
            String own = UUID.randomUUID().toString();
            String last = LAST + own.substring(0, 8); // rooms of other tests are in lists too
            Map<String, String> speaker = Map.of("user", "sue-" + own, "name", "Sue " + last);
            Room room = Room.in(place, Map.of("speakers", List.of(speaker)));
            Member ada = room.holding(place.tokens().user("ada-" + own, "Ada", last));
            Member sue = room.holding(place.tokens().user("sue-" + own, "Sue", last));
            return new NamedRoom(room, last, ada, sue, room.attendeeOnLastGateway("Bob"), room.moderator());
        }

        void hide(boolean hidden) {
            for (Member member : List.of(ada, sue)) {
                Map<String, Object> wanted = Map.of("showLastName", !hidden);
                assertThat(member.rest()
                                .call("PATCH", "/me/settings", wanted, null)
                                .status())
                        .isEqualTo(200);
            }
        }

        String everythingBobGets(long message) {
            return everythingGottenBy(bob, message);
        }

        /** Whatever this member can get hold of, by socket, stream and request, refusals among it. */
        String everythingGottenBy(Member member, long message) {
            return Stream.of(bySocket(member), byStream(member), byRequest(member, message))
                    .collect(Collectors.joining("\n"));
        }

        private static String bySocket(Member member) {
            LiveClient chat = member.joins();
            LiveClient stage = member.joins("stage");
            String frames = chat.frames() + "\n" + stage.frames();
            chat.leave();
            stage.leave();
            return frames;
        }

        private static String byStream(Member member) {
            try (EventStream stream = EventStream.of(member)) {
                return stream.next() + "\n" + stream.next();
            }
        }

        private static String byRequest(Member member, long message) {
            Stream<String> paths = Stream.of(
                            "",
                            "/channels/chat/snapshot",
                            "/channels/chat/events",
                            "/channels/stage/snapshot",
                            "/channels/stage/events",
                            "/channels/qna/snapshot",
                            "/channels/qna/events",
                            "/channels/feed/snapshot",
                            "/channels/feed/events",
                            "/qna/questions",
                            "/attachments",
                            "/chat/messages",
                            "/chat/messages/" + message,
                            "/chat/me",
                            "/consents")
                    .map(member::path);
            String read = Stream.concat(paths, Stream.of("/sessions", "/me/settings", "/me/consents"))
                    .map(path -> member.rest().get(path).text())
                    .collect(Collectors.joining("\n"));
            return read + "\n"
                    + member.rest().delete(member.path("/chat/pins/999999")).text();
        }

        @Override
        public void close() {
            room.close();
        }
    }
}

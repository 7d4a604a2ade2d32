package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Group chat as attendee and moderator have it (CHAT-1 to CHAT-11), the same in one process and in a cluster: attendees are on the first
 * gateway, the team on the last.
 */
interface ChatJourney {
    Place place();

    @Test
    default void a_message_reaches_everybody_in_order_with_name_and_time() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            LiveClient bob = room.attendee("Bob").joins();
            LiveClient mo = room.moderator().joins();

            Rest.Answer posted = ada.posts("Hello from Ada");
            long fromMo = mo.post("Welcome").seq();

            assertThat(posted.status()).as(posted.text()).isEqualTo(201);
            assertThat(posted.seq()).isEqualTo(1);
            assertThat(fromMo).isEqualTo(2);
            for (LiveClient each : List.of(bob, mo)) {
                List<JsonNode> events = each.awaitSeq(2).applied().events();
                assertThat(events)
                        .extracting(event -> event.at("/seq").asLong())
                        .containsExactly(1L, 2L);
                assertThat(events)
                        .extracting(event -> event.at("/body/text").asText())
                        .containsExactly("Hello from Ada", "Welcome");
                assertThat(events)
                        .extracting(event -> event.at("/body/author/name").asText())
                        .containsExactly("Ada Attendee", "Mo Moderator");
                assertThat(events)
                        .extracting(event -> event.at("/body/author/role").asText())
                        .containsExactly("attendee", "moderator");
                assertThat(Instant.parse(events.get(0).at("/at").asText())).isBeforeOrEqualTo(Instant.now());
                assertThat(events.get(0).at("/at").asText()).isEqualTo(posted.at("/at"));
            }
        }
    }

    @Test
    default void likes_and_emoji_are_counted_once_a_person() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member bob = room.attendee("Bob");
            LiveClient watching = room.moderator().joins();
            long message = ada.posts("Like me").seq();

            assertThat(ada.reacts(message, "like").status()).isEqualTo(200);
            assertThat(bob.reacts(message, "like").status()).isEqualTo(200);
            assertThat(bob.reacts(message, "😂").status()).isEqualTo(200);
            assertThat(bob.reacts(message, "like").body().path("repeated").asBoolean())
                    .isTrue();

            watching.event("reactions-counted", event -> counts(event, message).equals("{\"like\":2,\"😂\":1}"));
            assertThat(bob.mine().at("/reactions/" + message + "/0")).isEqualTo("like");
            assertThat(ada.freshView().at("/messages/0/reactions/like").asInt()).isEqualTo(2);

            assertThat(bob.unreacts(message, "like").status()).isEqualTo(200);
            watching.event("reactions-counted", event -> counts(event, message).equals("{\"like\":1,\"😂\":1}"));
            JsonNode reactions = ada.history(0, 10).body().at("/messages/0/reactions");
            assertThat(reactions.path("like").asInt()).isEqualTo(1);
            assertThat(reactions.path("😂").asInt()).isEqualTo(1);
        }
    }

    private static String counts(JsonNode event, long message) {
        JsonNode counts = event.at("/body/counts/" + message);
        return "{"
                + List.of("like", "😂").stream()
                        .filter(reaction -> counts.path(reaction).asInt() > 0)
                        .map(reaction ->
                                "\"" + reaction + "\":" + counts.path(reaction).asInt())
                        .collect(java.util.stream.Collectors.joining(","))
                + "}";
    }

    @Test
    default void a_reply_names_what_it_answers() {
        try (Room room = Room.in(place())) {
            LiveClient watching = room.moderator().joins();
            Member ada = room.attendee("Ada");
            long question = ada.posts("Where are the slides?").seq();
            long answer =
                    room.attendee("Bob").replies("On the website", question).seq();

            JsonNode event = watching.event(
                    "message-posted", posted -> posted.path("seq").asLong() == answer);
            assertThat(event.at("/body/replyTo/seq").asLong()).isEqualTo(question);
            assertThat(event.at("/body/replyTo/name").asText()).isEqualTo("Ada Attendee");
            assertThat(event.at("/body/replyTo").has("text")).isFalse();
            assertThat(ada.reads(question).at("/text")).isEqualTo("Where are the slides?");
        }
    }

    @Test
    default void authors_delete_their_own_and_moderators_delete_any() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member bob = room.attendee("Bob");
            LiveClient watching = bob.joins();
            long first = ada.posts("First secret").seq();
            long second = ada.posts("Second secret").seq();

            Rest.Answer refused = bob.deletes(first);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("not-yours");
            assertThat(ada.deletes(first).status()).isEqualTo(200);
            assertThat(room.moderator().deletes(second).status()).isEqualTo(200);

            JsonNode own = watching.event("message-deleted", by("author"));
            JsonNode others = watching.event("message-deleted", by("moderator"));
            assertThat(own.at("/redacts/0").asLong()).isEqualTo(first);
            assertThat(others.at("/redacts/0").asLong()).isEqualTo(second);
            for (Member anybody : List.of(ada, room.moderator())) {
                String everything = anybody.freshView().toString()
                        + anybody.history(0, 50).text()
                        + anybody.rest()
                                .get(anybody.path("/channels/chat/events"))
                                .text();
                assertThat(everything).doesNotContain("secret").contains("\"deleted\":\"moderator\"");
                assertThat(anybody.reads(first).at("/deleted")).isEqualTo("author");
            }
            assertThat(room.attendee("Zoe").joins().frames().toString()).doesNotContain("secret");
        }
    }

    private static java.util.function.Predicate<JsonNode> by(String whom) {
        return event -> event.at("/body/by").asText().equals(whom);
    }

    @Test
    default void moderators_pin_messages_to_the_top_and_unpin_them() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member mo = room.moderator();
            LiveClient watching = ada.joins();
            long message = ada.posts("Read this first").seq();

            assertThat(ada.pins(message).code()).isEqualTo("forbidden");
            assertThat(room.speaker().pins(message).status()).isEqualTo(403);
            assertThat(mo.pins(message).status()).isEqualTo(200);

            JsonNode pinned = watching.event("message-pinned");
            assertThat(pinned.at("/body/text").asText()).isEqualTo("Read this first");
            assertThat(ada.freshView().at("/pinned/0/message").asLong()).isEqualTo(message);

            assertThat(ada.unpins(message).code()).isEqualTo("forbidden");
            assertThat(mo.unpins(message).status()).isEqualTo(200);
            watching.event("message-unpinned");
            assertThat(ada.freshView().at("/pinned")).isEmpty();
        }
    }

    @Test
    default void a_blocked_person_cannot_write_until_unblocked() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member mo = room.moderator();
            LiveClient adaLive = ada.joins();
            LiveClient bobLive = room.attendee("Bob").joins();
            String person = adaLive.person();
            long message = adaLive.post("Before the block").seq();

            assertThat(room.attendee("Bob").blocks(person).code()).isEqualTo("forbidden");
            assertThat(mo.blocks(person).status()).isEqualTo(200);
            assertThat(adaLive.post("After the block").problem().path("code").asText())
                    .isEqualTo("blocked");
            assertThat(ada.posts("After the block").status()).isEqualTo(403);
            assertThat(ada.reacts(message, "like").code()).isEqualTo("blocked");
            assertThat(ada.deletes(message).code()).isEqualTo("blocked");
            adaLive.event(
                    "user-blocked", event -> event.at("/body/person").asText().equals(person));
            assertThat(ada.mine().body().path("blocked").asBoolean()).isTrue();
            assertThat(mo.freshView().at("/blocked/0/name").asText()).isEqualTo("Ada Attendee");
            assertThat(ada.freshView().has("blocked")).isFalse();

            assertThat(mo.unblocks(person).status()).isEqualTo(200);
            long again = adaLive.post("After the unblock").seq();
            bobLive.awaitSeq(again);
            assertThat(bobLive.frames().toString()).doesNotContain("user-blocked", "user-unblocked");
        }
    }

    @Test
    default void a_cleared_history_is_gone_for_everybody_who_looks() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member mo = room.moderator();
            LiveClient watching = ada.joins();
            ada.posts("Old news");
            long last = mo.posts("Older news").seq();

            assertThat(ada.clears().code()).isEqualTo("forbidden");
            assertThat(mo.clears().status()).isEqualTo(200);

            JsonNode cleared = watching.event("history-cleared");
            assertThat(cleared.path("floor").asLong()).isGreaterThanOrEqualTo(last);
            // An event that says nothing but its type once arrived as one whose words were taken away.
            assertThat(cleared.path("body").isObject()).isTrue();
            assertThat(cleared.has("redacted")).isFalse();
            assertThat(ada.freshView().at("/messages")).isEmpty();
            assertThat(ada.history(0, 50).body().path("messages")).isEmpty();
            assertThat(ada.reads(last).status()).isEqualTo(404);
            LiveClient late = room.attendee("Zoe").joins();
            assertThat(late.frames().toString()).doesNotContain("news");
            assertThat(ada.rest().get(ada.path("/channels/chat/events")).text()).doesNotContain("news");

            long fresh = ada.posts("A new beginning").seq();
            late.awaitSeq(fresh);
            assertThat(mo.history(0, 50).body().path("messages")).hasSize(1);
        }
    }

    @Test
    default void history_is_there_on_joining_and_page_by_page_behind_it() {
        try (Room room = Room.in(place())) {
            for (int person = 0; person < 8; person++) {
                Member somebody = room.attendee("Guest" + person);
                for (int line = 0; line < 8; line++) {
                    assertThat(somebody.posts(person + "." + line).status()).isEqualTo(201);
                }
            }
            Member ada = room.attendee("Ada");
            LiveClient late = ada.joins();
            JsonNode view = late.applied().view();
            assertThat(view.path("messages").size() + late.applied().events().size())
                    .isBetween(50, 64);
            assertThat(late.applied().last()).isEqualTo(64);

            List<Long> seqs = new ArrayList<>();
            long before = 0;
            boolean more = true;
            while (more) {
                Rest.Answer page = ada.history(before, 20);
                assertThat(page.status()).isEqualTo(200);
                List<Long> these = new ArrayList<>();
                page.body()
                        .path("messages")
                        .forEach(each -> these.add(each.path("seq").asLong()));
                seqs.addAll(0, these);
                more = page.body().path("more").asBoolean();
                before = page.body().path("nextBefore").asLong();
            }
            assertThat(seqs).hasSize(64).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    default void what_was_sent_while_offline_arrives_once_and_in_order() {
        try (Room room = Room.in(place())) {
            LiveClient ada = room.attendee("Ada").joins();
            LiveClient bob = room.attendee("Bob").joins();
            ada.post("one").seq();
            ada.cut();
            ada.post("two");
            ada.post("three");
            long last = ada.post("four").seq();

            assertThat(bob.awaitSeq(last).applied().events())
                    .extracting(event -> event.at("/body/text").asText())
                    .containsExactly("one", "two", "three", "four");
            assertThat(ada.awaitSeq(last).applied().texts().values()).containsExactly("one", "two", "three", "four");
        }
    }

    @Test
    default void a_repeated_command_is_answered_and_not_repeated() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            LiveClient bob = room.attendee("Bob").joins();
            String path = ada.path("/chat/messages");
            Rest.Answer first = ada.rest().post(path, Map.of("text", "Once"), "client-id-of-ada-1");
            Rest.Answer again = ada.rest().post(path, Map.of("text", "Once"), "client-id-of-ada-1");
            Rest.Answer others = room.attendee("Cyd").rest().post(path, Map.of("text", "Mine"), "client-id-of-ada-1");
            long live = ada.joins()
                    .send("client-id-of-ada-1", "post-message", Map.of("text", "Once"))
                    .seq();

            assertThat(first.body().path("repeated").asBoolean()).isFalse();
            assertThat(again.body().path("repeated").asBoolean()).isTrue();
            assertThat(List.of(again.seq(), live)).containsOnly(first.seq());
            assertThat(others.seq()).isEqualTo(2);
            assertThat(bob.awaitSeq(2).applied().texts().values()).containsExactly("Once", "Mine");
        }
    }

    @Test
    default void a_client_that_comes_back_gets_exactly_what_it_missed() {
        try (Room room = Room.in(place())) {
            LiveClient ada = room.attendee("Ada").joins();
            LiveClient mo = room.moderator().joins();
            mo.post("before").seq();
            ada.awaitSeq(1);
            ada.leave();
            long last = 0;
            for (int line = 0; line < 5; line++) {
                last = mo.post("missed " + line).seq();
            }
            ada.comeBack().awaitSeq(last);
            assertThat(ada.applied().resets()).isEqualTo(1);
            assertThat(ada.applied().events())
                    .extracting(event -> event.path("seq").asLong())
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }
}

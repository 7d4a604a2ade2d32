package io.ovation.stage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Role;
import io.ovation.contracts.participant.GroupPage;
import io.ovation.contracts.participant.ParticipantGroup;
import io.ovation.contracts.participant.ParticipantPage;
import io.ovation.contracts.participant.ParticipantView;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.participant.RoomStandings;
import io.ovation.contracts.room.Hand;
import io.ovation.contracts.room.MeetingStatus;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomPerson;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.room.StageInvitation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final RoomView NOBODY_ACTS =
            new RoomView(MeetingStatus.OPEN, NOON, null, List.of(), List.of(), List.of());

    private static final RoomStandings NOBODY_APART = new RoomStandings(List.of(), List.of());

    private static Present here(String name, Role role) {
        return Present.of(new PresentPerson("p_" + name, name, role));
    }

    private static OnStage onStage(String person, @Nullable String name, int second) {
        return new OnStage(person, name, Role.ATTENDEE, null, true, false, NOON.plusSeconds(second));
    }

    private static ParticipantPage list(RoomView room, List<Present> people, String query) {
        return new Listing(null, new NameSearch(query), null, 20).of(new Groups(room, new Crowd(people), NOBODY_APART));
    }

    private static GroupPage group(ParticipantPage page, ParticipantGroup group) {
        return page.groups().stream()
                .filter(each -> each.group() == group)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(GroupPage page) {
        return page.participants().stream().map(ParticipantView::name).toList();
    }

    private static RoomView busy() {
        return new RoomView(
                MeetingStatus.OPEN,
                NOON,
                null,
                List.of(onStage("p_Sam", "Sam", 9), onStage("p_Zoe", null, 10)),
                List.of(new Hand("p_Lin", "Lin", NOON), new Hand("p_Ada", "Ada", NOON.plusSeconds(1))),
                List.of(new StageInvitation("p_Bob", new RoomPerson("p_Maya", "Maya"))));
    }

    private static List<Present> crowd() {
        return List.of(
                here("Maya", Role.MODERATOR),
                here("Bob", Role.ATTENDEE),
                here("Ada", Role.ATTENDEE),
                here("Sam", Role.SPEAKER),
                here("Zoe", Role.ATTENDEE));
    }

    @Test
    void everybody_is_in_one_group_in_its_own_order() {
        ParticipantPage page = list(busy(), crowd(), "");
        assertThat(page.total()).isEqualTo(6);
        assertThat(names(group(page, ParticipantGroup.RAISED_HANDS))).containsExactly("Lin", "Ada");
        assertThat(names(group(page, ParticipantGroup.ON_STAGE))).containsExactly("Sam", "Zoe");
        assertThat(names(group(page, ParticipantGroup.VIEWERS))).containsExactly("Bob", "Maya");
    }

    @Test
    void a_line_says_who_is_here_what_they_are_and_what_may_be_heard_of_them() {
        ParticipantPage page = list(busy(), crowd(), "");
        assertThat(group(page, ParticipantGroup.RAISED_HANDS).participants())
                .extracting(ParticipantView::here)
                .containsExactly(false, true);
        ParticipantView sam =
                group(page, ParticipantGroup.ON_STAGE).participants().get(0);
        assertThat(sam.role()).isEqualTo(Role.SPEAKER);
        assertThat(sam.microphone()).isTrue();
        assertThat(sam.camera()).isFalse();
        assertThat(group(page, ParticipantGroup.VIEWERS).participants())
                .extracting(ParticipantView::invited)
                .containsExactly(true, false);
    }

    @Test
    void a_search_says_in_which_group_each_match_is_and_leaves_the_counts() {
        ParticipantPage page = list(busy(), crowd(), "s");
        GroupPage stage = group(page, ParticipantGroup.ON_STAGE);
        assertThat(stage.count()).isEqualTo(2);
        assertThat(stage.matches()).isEqualTo(1);
        assertThat(names(stage)).containsExactly("Sam");
        assertThat(group(page, ParticipantGroup.VIEWERS).matches()).isZero();
        assertThat(page.total()).isEqualTo(6);
    }

    @Test
    void a_group_goes_on_where_the_page_before_ended_whoever_came_or_went_meanwhile() {
        List<Present> many = IntStream.range(0, 25)
                .mapToObj(i -> here(String.format("Guest %02d", i), Role.ATTENDEE))
                .toList();
        GroupPage first = page(many, null, 10);
        assertThat(first.count()).isEqualTo(25);
        List<Present> changed = new ArrayList<>(many.subList(1, 25));
        changed.add(here("Aaron", Role.ATTENDEE));
        GroupPage second = page(changed, first.nextCursor(), 10);
        assertThat(names(second)).startsWith("Guest 10").endsWith("Guest 19");
        GroupPage third = page(changed, second.nextCursor(), 10);
        assertThat(names(third)).hasSize(5);
        assertThat(third.nextCursor()).isNull();
    }

    private static GroupPage page(List<Present> people, @Nullable String after, int limit) {
        return new Listing(ParticipantGroup.VIEWERS, new NameSearch(""), after, limit)
                .of(new Groups(NOBODY_ACTS, new Crowd(people), NOBODY_APART))
                .groups()
                .get(0);
    }

    @Test
    void two_of_one_name_are_two_lines() {
        List<Present> twins = Stream.of("p_1", "p_2")
                .map(person -> Present.of(new PresentPerson(person, "Ada", Role.ATTENDEE)))
                .toList();
        GroupPage first = page(twins, null, 1);
        GroupPage second = page(twins, first.nextCursor(), 1);
        assertThat(first.participants()).isNotEqualTo(second.participants());
        assertThat(second.nextCursor()).isNull();
    }
}

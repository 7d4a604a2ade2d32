package io.ovation.stage.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.room.Hand;
import io.ovation.contracts.room.MeetingStatus;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.StageInvitation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the channel {@code room} comes to.
 *
 * @param status whether people meet
 * @param startedAt when they last began, or null
 * @param endedAt when that ended, or null
 * @param stage who is on the stage, in the order of coming
 * @param hands raised hands, the first to go up first
 * @param invitations to the stage, unanswered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoomState(
        MeetingStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<OnStage> stage,
        List<Hand> hands,
        List<StageInvitation> invitations) {
    static final RoomState EMPTY = new RoomState(MeetingStatus.WAITING, null, null, List.of(), List.of(), List.of());

    boolean open() {
        return status == MeetingStatus.OPEN;
    }

    Optional<OnStage> onStage(String person) {
        return stage.stream().filter(on -> on.person().equals(person)).findFirst();
    }

    Optional<Hand> hand(String person) {
        return hands.stream().filter(hand -> hand.person().equals(person)).findFirst();
    }

    boolean invited(String person) {
        return invitations.stream().anyMatch(asked -> asked.person().equals(person));
    }

    /** The meeting runs since then; one that runs already goes on. */
    RoomState started(Instant at) {
        return open() ? this : new RoomState(MeetingStatus.OPEN, at, null, stage, hands, invitations);
    }

    RoomState ended(Instant at) {
        return new RoomState(MeetingStatus.ENDED, startedAt, at, List.of(), List.of(), List.of());
    }

    RoomState raised(Hand hand) {
        return withHands(and(hands, each -> !each.person().equals(hand.person()), hand));
    }

    RoomState lowered(String person) {
        return withHands(without(hands, hand -> hand.person().equals(person)));
    }

    RoomState withHands(List<Hand> now) {
        return new RoomState(status, startedAt, endedAt, stage, now, invitations);
    }

    RoomState asked(StageInvitation invitation) {
        return withInvitations(and(invitations, each -> !each.person().equals(invitation.person()), invitation));
    }

    RoomState answered(String person) {
        return withInvitations(without(invitations, asked -> asked.person().equals(person)));
    }

    private RoomState withInvitations(List<StageInvitation> now) {
        return new RoomState(status, startedAt, endedAt, stage, hands, now);
    }

    /** Whoever was there before keeps their place. */
    RoomState on(OnStage now) {
        List<OnStage> all = onStage(now.person()).isPresent()
                ? stage.stream()
                        .map(on -> on.person().equals(now.person()) ? now : on)
                        .toList()
                : and(stage, on -> true, now);
        return withStage(all).lowered(now.person()).answered(now.person());
    }

    RoomState off(String person) {
        return withStage(without(stage, on -> on.person().equals(person)));
    }

    /** Everybody on the stage but one is now like this. */
    RoomState changed(@Nullable String except, UnaryOperator<OnStage> change) {
        return withStage(stage.stream()
                .map(on -> on.person().equals(except) ? on : change.apply(on))
                .toList());
    }

    /** One on the stage is now like this. */
    RoomState changedOne(String person, UnaryOperator<OnStage> change) {
        return withStage(stage.stream()
                .map(on -> on.person().equals(person) ? change.apply(on) : on)
                .toList());
    }

    private RoomState withStage(List<OnStage> now) {
        return new RoomState(status, startedAt, endedAt, now, hands, invitations);
    }

    private static <T> List<T> and(List<T> all, Predicate<T> kept, T one) {
        List<T> more = new ArrayList<>(all.stream().filter(kept).toList());
        more.add(one);
        return List.copyOf(more);
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}

package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.channel.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Lets threads wait again whose owners have been silent too long while their askers waited. */
final class Releasing {
    /** The service itself, which is nobody's person id. */
    static final String SYSTEM = "system";

    private Releasing() {}

    static Decision decide(Bounds bounds, QnaState state, Room room, Instant at) {
        Caller system = new Caller("0", "-", SYSTEM, SYSTEM, Role.ADMIN);
        Turn turn = new Turn(bounds, state, room, system, at);
        return next(state, room)
                .filter(due -> !due.at().isAfter(at))
                .map(due -> Draft.of(turn, due.thread())
                        .header(Claiming.pending(due.thread().header()))
                        .happened(QnaEvent.THREAD_RELEASED))
                .orElse(Decision.unchanged());
    }

    /** A claimed thread and when its owner's time is over. */
    record Due(Held thread, Instant at) {}

    /** The thread whose owner's time is over first. */
    static Optional<Due> next(QnaState state, Room room) {
        int minutes = room.rules().releaseAfterMinutes();
        if (minutes == 0) {
            return Optional.empty();
        }
        return state.threads().values().stream()
                .flatMap(thread ->
                        silentSince(thread.header())
                                .map(since -> new Due(thread, since.plus(Duration.ofMinutes(minutes))))
                                .stream())
                .min(Comparator.comparing(Due::at));
    }

    private static Optional<Instant> silentSince(ThreadHeader header) {
        Instant waiting = header.waitingSince();
        Instant claimed = header.since();
        if (header.state() != ThreadState.CLAIMED || waiting == null || claimed == null) {
            return Optional.empty();
        }
        return Optional.of(waiting.isAfter(claimed) ? waiting : claimed);
    }
}

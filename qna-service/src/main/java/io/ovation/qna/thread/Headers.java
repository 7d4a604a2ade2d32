package io.ovation.qna.thread;

import io.ovation.contracts.qna.AnsweringView;
import io.ovation.contracts.qna.AskerStatus;
import io.ovation.contracts.qna.ModeratorView;
import io.ovation.contracts.qna.OwnThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Headers of threads with something changed, and as their askers see them. */
final class Headers {
    private Headers() {}

    /** The header as its asker sees it, without anything that concerns only the team. */
    static OwnThread own(ThreadHeader header) {
        return new OwnThread(header.id(), header.askedAt(), header.asker().anonymous(), status(header), header.from());
    }

    private static AskerStatus status(ThreadHeader header) {
        if (header.state() == ThreadState.DISMISSED) {
            return AskerStatus.DECLINED;
        } else if (header.state() == ThreadState.ANSWERED || header.waitingSince() == null) {
            return AskerStatus.ANSWERED;
        } else if (header.state() == ThreadState.CLAIMED) {
            return AskerStatus.BEING_ANSWERED;
        }
        return header.seenAt() == null ? AskerStatus.WAITING : AskerStatus.SEEN;
    }

    /** Taken by this moderator, at this time unless they have it already. */
    static ThreadHeader claimed(ThreadHeader header, ModeratorView owner, Instant at) {
        boolean kept = header.state() == ThreadState.CLAIMED && owner.equals(header.owner());
        Instant seen = header.seenAt() == null ? at : header.seenAt();
        return new ThreadHeader(
                header.id(),
                header.askedAt(),
                header.asker(),
                ThreadState.CLAIMED,
                owner,
                kept ? header.since() : at,
                header.waitingSince(),
                seen,
                null,
                header.from());
    }

    /** In another state that has no owner. */
    static ThreadHeader in(ThreadState state, ThreadHeader header, @Nullable Instant waitingSince) {
        return new ThreadHeader(
                header.id(),
                header.askedAt(),
                header.asker(),
                state,
                null,
                null,
                waitingSince,
                header.seenAt(),
                null,
                header.from());
    }

    static ThreadHeader waiting(ThreadHeader header, @Nullable Instant since) {
        return copy(header, since, header.seenAt(), header.answering(), header.from());
    }

    static ThreadHeader seen(ThreadHeader header, Instant at) {
        return copy(header, header.waitingSince(), at, header.answering(), header.from());
    }

    static ThreadHeader answering(ThreadHeader header, AnsweringView who) {
        return copy(header, header.waitingSince(), header.seenAt(), who, header.from());
    }

    static ThreadHeader from(ThreadHeader header, long from) {
        return copy(header, header.waitingSince(), header.seenAt(), header.answering(), from);
    }

    private static ThreadHeader copy(
            ThreadHeader header,
            @Nullable Instant waitingSince,
            @Nullable Instant seenAt,
            @Nullable AnsweringView answering,
            long from) {
        return new ThreadHeader(
                header.id(),
                header.askedAt(),
                header.asker(),
                header.state(),
                header.owner(),
                header.since(),
                waitingSince,
                seenAt,
                answering,
                from);
    }
}

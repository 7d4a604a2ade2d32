package io.ovation.platform.bus;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How problems travel: the status as the failure code and the problem as JSON in the message of a {@link ReplyException}. */
final class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private Replies() {}

    static void refuse(Message<?> message, Problem problem) {
        message.fail(problem.status(), Json.text(problem));
    }

    /** What a failed request means to the one who asked. */
    static ProblemException failure(Throwable failure) {
        if (!(failure instanceof ReplyException reply)) {
            LOG.error("A reply could not be read", failure);
            return Problems.INTERNAL.failure();
        }
        return switch (reply.failureType()) {
            case TIMEOUT, NO_HANDLERS -> Problems.UNAVAILABLE.failure();
            case RECIPIENT_FAILURE -> problem(reply).failure();
            case ERROR -> Problems.INTERNAL.failure();
        };
    }

    private static Problem problem(ReplyException reply) {
        try {
            return Json.read(Buffer.buffer(reply.getMessage()), Problem.class);
        } catch (ProblemException e) {
            return Problems.INTERNAL;
        }
    }
}

package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Ack;
import io.ovation.platform.journal.Row;
import io.vertx.core.Promise;

/** A submission and the promise to answer it. */
record Waiting<C>(Submission<C> submission, Promise<Ack> answer) {

    String once(ChannelId channel) {
        return Row.once(channel, submission.actor(), submission.clientId());
    }

    void accept(Ack ack) {
        answer.tryComplete(ack);
    }

    void refuse(Problem problem) {
        answer.tryFail(problem.failure());
    }
}

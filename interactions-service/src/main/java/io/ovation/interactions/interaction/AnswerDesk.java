package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.interactions.field.Fields;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes answers: the state allows them, the writer has them stored, one for each person. They are no events themselves.
 *
 * <p>All calls come from one thread.
 */
final class AnswerDesk {
    private final ChannelHost<InteractionState, Ask> host;
    private final Answers answers;
    private final AnswerWriter writer;
    private final Closing closing = new Closing();
    private final AnswerReader reader;
    private final Timers timers;

    AnswerDesk(
            ChannelHost<InteractionState, Ask> host,
            Answers answers,
            AnswerWriter writer,
            AnswerReader reader,
            Timers timers) {
        this.host = host;
        this.answers = answers;
        this.writer = writer;
        this.reader = reader;
        this.timers = timers;
    }

    /** Done once the store has it; the seq is the channel's head. A repeat of a command finds its answer there and changes nothing. */
    Future<Ack> submit(SubmitCommand sent, Caller caller) {
        if (!caller.may(Permission.ANSWER_INTERACTIONS, true)) {
            return Future.failedFuture(Problems.NOT_PERMITTED.failure());
        }
        Fields fields = Fields.of(sent.body());
        long id = fields.seq("interaction");
        fields.check();
        return host.state(sent.channel()).compose(folded -> {
            Interaction interaction = shown(folded, id);
            Answer answer = reader.read(interaction.content(), sent.body());
            if (interaction.status() != InteractionStatus.OPEN) {
                return repeatOr(sent, caller, id).map(repeat -> ack(sent, folded, repeat));
            }
            StoredAnswer given = given(id, sent, caller, answer);
            return closing.writing(
                            sent.channel(),
                            id,
                            () -> writer.write(sent.channel(), given, interaction.changeable()),
                            () -> Future.failedFuture(Problems.UNAVAILABLE.failure()))
                    .map(repeat -> ack(sent, folded, repeat));
        });
    }

    /** Ends an interaction once no answer to it is being written; none begins meanwhile. */
    Future<Ack> ending(ChannelId channel, long interaction, Supplier<Future<Ack>> end) {
        return closing.ending(channel, interaction, end);
    }

    private static Interaction shown(Folded<InteractionState> folded, long id) {
        return folded.state()
                .interaction(id)
                .map(Held::whole)
                .filter(Interaction::shown)
                .orElseThrow(Problems.NOT_FOUND::failure);
    }

    private StoredAnswer given(long id, SubmitCommand sent, Caller caller, Answer answer) {
        return new StoredAnswer(
                id,
                caller.person(),
                caller.name(),
                timers.now(),
                answer,
                UUID.randomUUID().toString().replace("-", ""),
                false,
                List.of(sent.clientId()),
                StoredAnswer.FIRST);
    }

    private Ack ack(SubmitCommand sent, Folded<InteractionState> folded, boolean repeat) {
        return new Ack(sent.clientId(), sent.channel(), folded.seq(), timers.now(), repeat);
    }

    /** Whoever repeats a command whose answer they did not get is told that it was taken, also after the end. */
    private Future<Boolean> repeatOr(SubmitCommand sent, Caller caller, long id) {
        return answers.one(sent.channel(), id, caller.person())
                .compose(found ->
                        found.filter(known -> known.knows(sent.clientId())).isPresent()
                                ? Future.succeededFuture(true)
                                : Future.failedFuture(InteractionProblems.NOT_OPEN.failure()));
    }
}

package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
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
import io.ovation.platform.reaction.ReactionCounter;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/**
 * Takes answers: the state allows them, the store holds one for each person, the counter tells the results. They are no events themselves.
 *
 * <p>All calls come from one thread.
 */
final class AnswerDesk {
    /** Somebody who answers on two devices at once may lose a race this often before they are told to come back. */
    private static final int TRIES = 10;

    private final ChannelHost<InteractionState, Ask> host;
    private final Answers answers;
    private final ReactionCounter<InteractionState, Ask> counter;
    private final Closing closing;
    private final AnswerReader reader;
    private final Timers timers;

    AnswerDesk(
            ChannelHost<InteractionState, Ask> host,
            Answers answers,
            ReactionCounter<InteractionState, Ask> counter,
            Closing closing,
            AnswerReader reader,
            Timers timers) {
        this.host = host;
        this.answers = answers;
        this.counter = counter;
        this.closing = closing;
        this.reader = reader;
        this.timers = timers;
    }

    /** Done once the store has it; the seq is the channel's head. A repeat of a command finds its answer there and changes nothing. */
    Future<Ack> submit(SubmitCommand sent, Caller caller) {
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
                            () -> write(sent.channel(), given, interaction.changeable(), TRIES),
                            () -> Future.failedFuture(Problems.UNAVAILABLE.failure()))
                    .map(repeat -> ack(sent, folded, repeat));
        });
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
                List.of(sent.clientId()),
                1);
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

    /** Whether it was a repeat. */
    private Future<Boolean> write(ChannelId channel, StoredAnswer given, boolean changeable, int tries) {
        return answers.add(channel, given).compose(added -> {
            if (added) {
                counter.changed(channel, given.interaction());
                return Future.succeededFuture(false);
            }
            return answers.one(channel, given.interaction(), given.person())
                    .compose(found -> found.map(known -> change(channel, known, given, changeable, tries))
                            .orElseGet(() -> again(channel, given, changeable, tries)));
        });
    }

    private Future<Boolean> change(
            ChannelId channel, StoredAnswer known, StoredAnswer given, boolean changeable, int tries) {
        if (known.knows(given.clientIds().get(0))) {
            return Future.succeededFuture(true);
        }
        if (!changeable) {
            return Future.failedFuture(InteractionProblems.ALREADY_ANSWERED.failure());
        }
        return answers.replace(channel, known.changed(given)).compose(replaced -> {
            if (!replaced) {
                return again(channel, given, true, tries);
            }
            counter.changed(channel, given.interaction());
            return Future.succeededFuture(false);
        });
    }

    private Future<Boolean> again(ChannelId channel, StoredAnswer given, boolean changeable, int tries) {
        return tries <= 1
                ? Future.failedFuture(Problems.CONFLICT.failure())
                : write(channel, given, changeable, tries - 1);
    }
}

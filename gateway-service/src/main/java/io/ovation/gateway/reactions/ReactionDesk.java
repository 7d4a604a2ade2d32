package io.ovation.gateway.reactions;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Counted;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.SendReactions;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.pace.TokenBuckets;
import io.ovation.platform.state.Conflation;
import io.ovation.platform.state.Counts;
import io.vertx.core.Future;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Takes the reactions of people, whichever way they come, and tells their service how many there were in a moment. What a service does
 * not take is lost and counted as such: reactions are of the moment.
 *
 * <p>All calls come from one event loop.
 */
public final class ReactionDesk {
    private final Bus bus;
    private final Directory directory;
    private final Admission admission;
    private final Timers timers;
    private final ReactionMeters meters;
    private final ReactionDoor door;
    private final TokenBuckets<Person> paces;
    private final Conflation<ChannelId, Map<String, Long>> sums;

    /** What it stands on. */
    public record Means(Bus bus, Directory directory, Admission admission, Timers timers) {}

    private record Person(ChannelId channel, String person) {}

    public ReactionDesk(Means means, ReactionLimits limits, ReactionMeters meters) {
        this.bus = means.bus();
        this.directory = means.directory();
        this.admission = means.admission();
        this.timers = means.timers();
        this.meters = meters;
        this.door = new ReactionDoor(this::ask, timers);
        this.paces = new TokenBuckets<>(limits.perSecond(), limits.burst(), limits.remembered());
        this.sums = new Conflation<>(Counts::sum, limits.gatherMillis(), limits.sessions(), timers, this::tell);
    }

    /** Whether commands of this channel are for this desk. */
    public static boolean serves(ChannelId channel) {
        return channel.name().equals(InteractionsEndpoints.REACTIONS);
    }

    /** Counts them, which is all that the answer says; its seq is 0, for they have no place in a log. Fails with a problem. */
    public Future<Ack> submit(SubmitCommand command, Caller caller, Client client) {
        if (!caller.may(Permission.SEND_REACTIONS, true)) {
            return Future.failedFuture(Problems.NOT_PERMITTED.failure());
        }
        return door.open(command.channel(), caller, client.requestId())
                .map(open -> ReactionReader.read(command))
                .map(reactions -> count(command, reactions, caller));
    }

    private Ack count(SubmitCommand command, SendReactions reactions, Caller caller) {
        ChannelId channel = command.channel();
        long total = Counts.total(reactions.reactions());
        OptionalLong wait = paces.take(new Person(channel, caller.person()), total, timers.monotonicMillis());
        if (wait.isPresent()) {
            throw Problems.TOO_FAST.withRetryAfterMillis(wait.getAsLong()).failure();
        }
        if (!sums.put(channel, reactions.reactions())) {
            throw Problems.OVERLOADED.failure();
        }
        meters.counted(total);
        return new Ack(command.clientId(), channel, 0, timers.now(), false);
    }

    /** To the owner and no other: another try after a silence could count twice. */
    private void tell(ChannelId channel, Map<String, Long> counts) {
        String service = InteractionsEndpoints.SERVICE;
        directory
                .owner(service, channel.toString())
                .map(owner -> bus.askInstance(
                        InteractionsEndpoints.REACTION_STATE.add(),
                        owner,
                        new Counted(channel, counts),
                        admission.gatewayContext(channel.account(), channel.session(), service, "")))
                .orElseGet(() -> Future.<Nothing>failedFuture(Problems.UNAVAILABLE.failure()))
                .onFailure(failure -> meters.lost(Counts.total(counts)));
    }

    private Future<Void> ask(ChannelId channel, Caller caller, String requestId) {
        return bus.ask(
                        InteractionsEndpoints.REACTION_STATE.open(),
                        new OpenChannel(channel, caller),
                        admission.gatewayContext(
                                channel.account(), channel.session(), InteractionsEndpoints.SERVICE, requestId))
                .mapEmpty();
    }
}

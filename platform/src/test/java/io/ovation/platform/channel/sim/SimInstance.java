package io.ovation.platform.channel.sim;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.journal.Journal;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** A service instance: the real host and its owners on a simulated connection to the store. */
final class SimInstance extends Node {
    /** An answer, with the epoch of the store at the moment when it was given. */
    record Answer(Ack ack, String epoch) {}

    private @Nullable ChannelHost<SimState, SimCommand> host;
    private @Nullable Interests interests;

    SimInstance(World world, String name) {
        super(world, name);
    }

    @Override
    void boot() {
        Journal journal = BrokenJournal.of(world.breakage(), new SimJournal(world, this), this);
        interests = new Interests(this::announce, this, world.settings().host().leaseMillis());
        host = new ChannelHost<>(
                new SimRules(), journal, interests, this, world.settings().host());
        host.announceHeads();
    }

    private void announce(String address, Announcement announcement) {
        announcement.batches().forEach(batch -> world.checks().announced(this, batch));
        SimGateway gateway = world.gateway(address);
        world.bus().tell(this, gateway, () -> gateway.hear(announcement));
    }

    private ChannelHost<SimState, SimCommand> host() {
        if (host == null) {
            throw new IllegalStateException("not started");
        }
        return host;
    }

    void take(Interest interest) {
        if (interests != null) {
            interests.take(interest);
        }
    }

    Future<Answer> submit(ChannelId channel, String clientId, SimCommand command) {
        Checks.Arrival arrival = world.checks().arrived(channel, clientId, command);
        Caller caller =
                new Caller(channel.account(), channel.session(), command.actor(), command.actor(), Role.MODERATOR);
        world.trace("%s: takes %s %s of %s", this, clientId, command.type(), command.actor());
        return host().submit(new SubmitCommand(channel, clientId, command.type(), command.body()), caller)
                .map(ack -> {
                    world.trace("%s: acks %s as %d%s", this, clientId, ack.seq(), ack.repeated() ? ", a repeat" : "");
                    world.checks().accepted(this, arrival, ack);
                    return new Answer(ack, world.store().epoch());
                })
                .onFailure(failure -> {
                    world.trace("%s: refuses %s: %s", this, clientId, failure.getMessage());
                    world.checks().refused(this, arrival, failure);
                });
    }

    Future<EventPage> read(ReadEvents asked) {
        long askedAt = world.now();
        return host().read(asked).onSuccess(page -> world.checks().page(this, page, askedAt));
    }

    Future<Heads> heads(Heads asked) {
        return host().heads(asked);
    }

    Future<Snapshot> snapshot(ChannelId channel) {
        Checks.Arrival arrival = world.checks().arrived(channel, "", new SimCommand("", "", 0, "", 0));
        return host().snapshot(channel).onSuccess(snapshot -> world.checks().snapshot(this, arrival, snapshot));
    }

    static boolean tryLater(Throwable failure) {
        return Problems.UNAVAILABLE.code().equals(failure.getMessage())
                || Problems.OVERLOADED.code().equals(failure.getMessage());
    }
}

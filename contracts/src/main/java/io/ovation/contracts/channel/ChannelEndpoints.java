package io.ovation.contracts.channel;

import io.ovation.contracts.Endpoint;

/**
 * What every service with channels answers. Submit and snapshot go to the channel's owner, though any instance can do them; read, heads
 * and open to any instance.
 *
 * @param submit decides and stores a command of the caller
 * @param open says whether the caller may read
 * @param read reads stored events, for gateways and followers
 * @param snapshot gives the newest view, for gateways
 * @param heads tells where logs end, read from the store
 * @param interest names the gateways that want announcements
 */
public record ChannelEndpoints(
        Endpoint<SubmitCommand, Ack> submit,
        Endpoint<OpenChannel, Nothing> open,
        Endpoint<ReadEvents, EventPage> read,
        Endpoint<ReadSnapshot, Snapshot> snapshot,
        Endpoint<Heads, Heads> heads,
        Endpoint<Interest, Nothing> interest) {

    /** The endpoints of one service. */
    public static ChannelEndpoints of(String service) {
        return of(service, "");
    }

    /** The endpoints of a second kind of channels of one service, told apart by a prefix of their names, for example {@code settings-}. */
    public static ChannelEndpoints of(String service, String prefix) {
        return new ChannelEndpoints(
                new Endpoint<>(prefix + "submit-command", service, SubmitCommand.class, Ack.class),
                new Endpoint<>(prefix + "open-channel", service, OpenChannel.class, Nothing.class),
                new Endpoint<>(prefix + "read-events", service, ReadEvents.class, EventPage.class),
                new Endpoint<>(prefix + "read-snapshot", service, ReadSnapshot.class, Snapshot.class),
                new Endpoint<>(prefix + "read-heads", service, Heads.class, Heads.class),
                new Endpoint<>(prefix + "take-interest", service, Interest.class, Nothing.class));
    }
}

package io.ovation.contracts.channel;

import io.ovation.contracts.Endpoint;

/**
 * What a service answers about its state channels: values that are in no log. Gateways tell it their interest as that in logs, by {@link
 * ChannelEndpoints#interest()} of the same service, and are told {@link StateNews} at the same address.
 *
 * @param open says whether the caller may read the value, and add to it where people may
 * @param add takes what a gateway counted; goes to the channel's owner, and to it alone, since a repeat would count twice
 */
public record StateEndpoints(Endpoint<OpenChannel, Nothing> open, Endpoint<Counted, Nothing> add) {

    /** The endpoints of one kind of state channels, told apart by a prefix of their names, for example {@code reactions-}. */
    public static StateEndpoints of(String service, String prefix) {
        return new StateEndpoints(
                new Endpoint<>(prefix + "open-state", service, OpenChannel.class, Nothing.class),
                new Endpoint<>(prefix + "add-to-state", service, Counted.class, Nothing.class));
    }
}

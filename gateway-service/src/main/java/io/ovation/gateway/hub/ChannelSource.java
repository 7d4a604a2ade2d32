package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Snapshot;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the hub gets channels from: the services behind the bus. */
public interface ChannelSource {
    Future<Snapshot> snapshot(ChannelId channel);

    Future<EventPage> read(ChannelId channel, long after, int limit);

    /** The heads in the store, asked of every service that these channels belong to. */
    Future<List<Heads>> heads(Map<ChannelId, Long> known);

    /** Asks the owners to announce these channels here for a while. */
    void interest(Collection<ChannelId> channels);
}

package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.StateNews;
import io.ovation.contracts.channel.Whisper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which gateways have somebody in which channel, as they last said; tells only those. */
public final class Interests implements Announcer {
    private final Map<ChannelId, Map<String, Long>> leases = new HashMap<>();
    private final BiConsumer<String, Announcement> sender;
    private final Timers timers;
    private final long leaseMillis;

    /** Sends through {@code sender}, address first; an interest that is not repeated within the lease is forgotten. */
    public Interests(BiConsumer<String, Announcement> sender, Timers timers, long leaseMillis) {
        this.sender = sender;
        this.timers = timers;
        this.leaseMillis = leaseMillis;
    }

    /** Notes an interest for one lease. */
    public void take(Interest interest) {
        long until = timers.monotonicMillis() + leaseMillis;
        for (ChannelId channel : interest.channels()) {
            leases.computeIfAbsent(channel, fresh -> new HashMap<>()).put(interest.address(), until);
        }
    }

    /** The channels that some gateway has somebody in. */
    public Set<ChannelId> channels() {
        return Set.copyOf(leases.keySet());
    }

    @Override
    public void announce(Batch batch) {
        Map<String, Long> gateways = leases.get(batch.channel());
        if (gateways != null) {
            Announcement announcement = new Announcement(List.of(batch), null);
            gateways.keySet().forEach(address -> sender.accept(address, announcement));
        }
    }

    /** Tells one connection something that is in no log; the gateway that has it hands it over, and no other. */
    public void whisper(Whisper whisper) {
        send(whisper.channel(), Announcement.of(whisper));
    }

    /** Tells the newest value of a state channel; whoever misses it goes on with the next one. */
    public void tell(StateNews news) {
        send(news.channel(), Announcement.of(news));
    }

    private void send(ChannelId channel, Announcement announcement) {
        leases.getOrDefault(channel, Map.of()).keySet().forEach(address -> sender.accept(address, announcement));
    }

    /** Tells each gateway the heads of the channels it is interested in. */
    public void announceHeads(String epoch, Map<ChannelId, Long> heads) {
        Map<String, Map<ChannelId, Long>> byGateway = new HashMap<>();
        heads.forEach((channel, head) -> leases.getOrDefault(channel, Map.of())
                .keySet()
                .forEach(address -> byGateway
                        .computeIfAbsent(address, fresh -> new HashMap<>())
                        .put(channel, head)));
        byGateway.forEach(
                (address, some) -> sender.accept(address, new Announcement(List.of(), new Heads(epoch, some))));
    }

    /** Forgets what was not repeated. */
    public void expire() {
        long now = timers.monotonicMillis();
        leases.values().forEach(gateways -> gateways.values().removeIf(until -> until < now));
        leases.values().removeIf(Map::isEmpty);
    }
}

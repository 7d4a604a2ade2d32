package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.gateway.state.StateServices;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Channels over the bus, asked for by the gateway on its own behalf. */
public final class BusChannels implements ChannelSource {
    private final Bus bus;
    private final Directory directory;
    private final String address;
    private final Function<String, CallContext> gatewayContext;

    /**
     * @param address where this gateway receives announcements
     * @param gatewayContext the gateway's own call context for a service
     */
    public BusChannels(Bus bus, Directory directory, String address, Function<String, CallContext> gatewayContext) {
        this.bus = bus;
        this.directory = directory;
        this.address = address;
        this.gatewayContext = gatewayContext;
    }

    @Override
    public Future<Snapshot> snapshot(ChannelId channel) {
        return ChannelServices.of(channel)
                .map(service -> askOwner(service.snapshot(), channel, new ReadSnapshot(channel)))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    @Override
    public Future<EventPage> read(ChannelId channel, long after, int limit) {
        return ChannelServices.of(channel)
                .map(service -> askOwner(service.read(), channel, new ReadEvents(channel, after, limit)))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    private <Q, R> Future<R> askOwner(Endpoint<Q, R> endpoint, ChannelId channel, Q question) {
        return bus.askOwner(endpoint, channel.toString(), question, gatewayContext.apply(endpoint.service()));
    }

    @Override
    public Future<List<Heads>> heads(Map<ChannelId, Long> known) {
        Map<ChannelEndpoints, Map<ChannelId, Long>> byService = new HashMap<>();
        known.forEach((channel, head) -> ChannelServices.of(channel)
                .ifPresent(service -> byService
                        .computeIfAbsent(service, fresh -> new HashMap<>())
                        .put(channel, head)));
        List<Future<Heads>> answers = new ArrayList<>();
        byService.forEach((service, some) -> answers.add(bus.ask(
                service.heads(),
                new Heads("", some),
                gatewayContext.apply(service.heads().service()))));
        return Future.join(answers)
                .transform(done -> Future.succeededFuture(answers.stream()
                        .filter(Future::succeeded)
                        .map(Future::result)
                        .toList()));
    }

    private static Optional<String> ownerOf(ChannelId channel) {
        return ChannelServices.of(channel)
                .map(service -> service.interest().service())
                .or(() -> StateServices.of(channel).map(state -> state.open().service()));
    }

    /** One message to each instance that owns some of the channels; unanswered ones are simply repeated later. */
    @Override
    public void interest(Collection<ChannelId> channels) {
        Map<Instance, List<ChannelId>> byOwner = new HashMap<>();
        for (ChannelId channel : channels) {
            ownerOf(channel)
                    .flatMap(service -> directory.owner(service, channel.toString()))
                    .ifPresent(owner -> byOwner.computeIfAbsent(owner, fresh -> new ArrayList<>())
                            .add(channel));
        }
        byOwner.forEach((owner, owned) -> {
            Endpoint<Interest, Nothing> endpoint =
                    ChannelEndpoints.of(owner.service()).interest();
            bus.askInstance(endpoint, owner, new Interest(address, owned), gatewayContext.apply(owner.service()));
        });
    }
}

package io.ovation.analytics.report;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads on in one log of another service, a page at a time.
 *
 * <p>All calls come from one thread, one after the other.
 */
final class Tail {
    private static final int PAGE = 300;

    private final ChannelId channel;
    private final Endpoint<ReadEvents, EventPage> endpoint;
    private final Bus bus;
    private final Listener listener;
    private long read;
    private @Nullable String epoch;

    /** Hears what is in the log, in order; {@code restarted} means that it is another log and everything starts over. */
    record Listener(Consumer<ChannelEvent> happened, Runnable restarted) {}

    Tail(ChannelId channel, Endpoint<ReadEvents, EventPage> endpoint, Bus bus, Listener listener) {
        this.channel = channel;
        this.endpoint = endpoint;
        this.bus = bus;
        this.listener = listener;
    }

    /** Reads the next page; true when the log ended with it. */
    Future<Boolean> readOn() {
        return bus.ask(endpoint, new ReadEvents(channel, read, PAGE), CallContext.service(""))
                .map(this::took);
    }

    private boolean took(EventPage page) {
        if (epoch != null && !epoch.equals(page.epoch())) {
            epoch = page.epoch();
            read = 0;
            listener.restarted().run();
            return false;
        }
        epoch = page.epoch();
        page.events().forEach(event -> {
            listener.happened().accept(event);
            read = event.seq();
        });
        return page.events().size() < PAGE;
    }
}

package io.ovation.gateway.state;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.bus.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value on its way to those who look at its channel, encoded once for all of them. */
public final class StateFrame {
    private final ChannelId channel;
    private final Map<String, Long> value;
    private @Nullable String text;

    private record StateIs(String op, String channel, Map<String, Long> value) {}

    public StateFrame(ChannelId channel, Map<String, Long> value) {
        this.channel = channel;
        this.value = value;
    }

    public ChannelId channel() {
        return channel;
    }

    /** Both values in one: their sum where what happens is counted, else the newer one. */
    StateFrame with(StateFrame newer) {
        return new StateFrame(channel, StateServices.merged(channel, value, newer.value));
    }

    /** The frame as JSON. */
    public String text() {
        String made = text;
        if (made == null) {
            made = Json.text(new StateIs("state", channel.name(), value));
            text = made;
        }
        return made;
    }
}

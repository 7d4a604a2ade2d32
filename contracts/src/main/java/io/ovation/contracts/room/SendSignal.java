package io.ovation.contracts.room;

import io.ovation.contracts.ChannelId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signal of a call on its way to its receiver.
 *
 * @param channel the room
 * @param peer the tab that sends it
 * @param kind {@code here}, {@code gone}, {@code watch}, {@code unwatch}, {@code offer}, {@code answer} or {@code candidate}
 * @param to whom it is for; null for {@code here} and {@code gone}
 * @param data what it says, which the platform does not read
 */
public record SendSignal(
        ChannelId channel,
        String peer,
        String kind,
        @Nullable Peer to,
        @Nullable Map<String, Object> data) {}

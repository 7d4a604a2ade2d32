package io.ovation.contracts.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner tells a gateway without being asked: new events, or where its active channels end.
 *
 * @param batches consecutive events, channel by channel
 * @param heads the heads of active channels, or null
 * @param whisper something for one connection, or null
 * @param state the newest value of a state channel, or null
 */
public record Announcement(
        List<Batch> batches,
        @Nullable Heads heads,
        @Nullable Whisper whisper,
        @Nullable StateNews state) {

    /** News for everybody whom it is for. */
    public Announcement(List<Batch> batches, @Nullable Heads heads) {
        this(batches, heads, null, null);
    }

    /** Something for one connection. */
    public static Announcement of(Whisper whisper) {
        return new Announcement(List.of(), null, whisper, null);
    }

    /** The newest value of a state channel. */
    public static Announcement of(StateNews state) {
        return new Announcement(List.of(), null, null, state);
    }
}

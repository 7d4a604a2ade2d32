package io.ovation.contracts.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner tells a gateway without being asked: new events, or where its active channels end.
 *
 * @param batches consecutive events, channel by channel
 * @param heads the heads of active channels, or null
 */
public record Announcement(List<Batch> batches, @Nullable Heads heads) {}

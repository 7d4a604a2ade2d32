package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.List;

/**
 * A gateway tells an owner which of its channels have somebody listening there; holds for a lease and is repeated.
 *
 * @param address where the gateway receives batches
 * @param channels the channels
 */
public record Interest(String address, List<ChannelId> channels) {}

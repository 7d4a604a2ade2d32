package io.ovation.contracts.channel;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;

/**
 * A gateway asks, with its own token, whether somebody it has let in may read a channel now; refused with a problem that says why not.
 * The person's own signed token is kept for commands, since signing one for everybody who joins would cost a core at a few thousand joins
 * a second.
 */
public record OpenChannel(ChannelId channel, Caller caller) {}

package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.time.Instant;

/**
 * Says that a command is durable.
 *
 * @param clientId the sender's id of the command
 * @param channel the channel
 * @param seq seq of the event it caused, or the channel's head when it changed nothing
 * @param at when it was decided
 * @param repeated true when this client id had been accepted before and nothing was written now
 */
public record Ack(String clientId, ChannelId channel, long seq, Instant at, boolean repeated) {}

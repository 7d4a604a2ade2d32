/**
 * Channels: who decides what happens next in a log ({@link io.ovation.platform.channel.ChannelOwner}), who keeps a copy of its end
 * ({@link io.ovation.platform.channel.ChannelFollower}), and how a service offers its channels on the bus
 * ({@link io.ovation.platform.channel.ChannelHost}). Knows events and seqs, never what they mean. Owners and followers use no clock,
 * thread or network of their own, so that a seeded simulation can run them.
 */
@NullMarked
package io.ovation.platform.channel;

import org.jspecify.annotations.NullMarked;

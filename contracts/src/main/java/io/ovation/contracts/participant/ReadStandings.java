package io.ovation.contracts.participant;

import io.ovation.contracts.ChannelId;

/** Asks who is removed from a session and who has permissions of their own; {@code channel} is its channel {@code stage}. */
public record ReadStandings(ChannelId channel) {}

package io.ovation.contracts.interactions;

import io.ovation.contracts.ChannelId;

/** Asks for the interactions that the caller may see. */
public record ListInteractions(ChannelId channel) {}

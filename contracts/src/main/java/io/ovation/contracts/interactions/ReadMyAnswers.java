package io.ovation.contracts.interactions;

import io.ovation.contracts.ChannelId;

/** Asks what the caller answered to the interactions that are shown now. */
public record ReadMyAnswers(ChannelId channel) {}

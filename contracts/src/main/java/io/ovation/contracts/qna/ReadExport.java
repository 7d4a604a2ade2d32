package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;

/** Asks for a part of everything that was ever asked and answered; the team only. {@code after} is 0 at first. */
public record ReadExport(ChannelId channel, long after) {}

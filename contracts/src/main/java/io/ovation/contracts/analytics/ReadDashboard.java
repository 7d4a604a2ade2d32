package io.ovation.contracts.analytics;

import io.ovation.contracts.ChannelId;

/** A moderator asks for the dashboard of their session, measured now. */
public record ReadDashboard(ChannelId channel) {}

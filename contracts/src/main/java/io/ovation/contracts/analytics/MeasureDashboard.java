package io.ovation.contracts.analytics;

import io.ovation.contracts.ChannelId;

/** An instance that knows of viewers or watchers asks the dashboard's owner to measure. */
public record MeasureDashboard(ChannelId channel) {}

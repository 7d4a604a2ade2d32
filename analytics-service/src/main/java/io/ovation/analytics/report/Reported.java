package io.ovation.analytics.report;

import java.util.List;

/**
 * A session that a report is about.
 *
 * @param people those who did something
 * @param deeds what they did, log by log
 */
record Reported(String id, String name, People people, List<Deeds> deeds) {}

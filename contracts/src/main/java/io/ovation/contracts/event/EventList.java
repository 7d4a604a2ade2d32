package io.ovation.contracts.event;

import java.util.List;

/**
 * Events by id.
 *
 * @param more whether there are others behind the last of these
 */
public record EventList(List<EventView> events, boolean more) {}

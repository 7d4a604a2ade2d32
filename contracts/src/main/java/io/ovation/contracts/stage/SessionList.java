package io.ovation.contracts.stage;

import java.util.List;

/**
 * Sessions by start, earliest first.
 *
 * @param more whether there are others behind the last of these
 */
public record SessionList(List<SessionView> sessions, boolean more) {}

package io.ovation.contracts.stage;

import java.util.List;

/** Sessions by start, earliest first. */
public record SessionList(List<SessionView> sessions) {}

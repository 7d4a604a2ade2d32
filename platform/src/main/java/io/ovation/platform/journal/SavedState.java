package io.ovation.platform.journal;

import java.util.Map;

/** An owner's state after the event {@code seq}, as JSON: where the next owner starts to replay. */
public record SavedState(long seq, Map<String, Object> state) {}

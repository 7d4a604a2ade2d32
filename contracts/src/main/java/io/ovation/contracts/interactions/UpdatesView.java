package io.ovation.contracts.interactions;

import java.util.List;

/** All updates of a session, the newest first, at most {@link #UPDATES}. */
public record UpdatesView(List<Update> updates) {
    /** The most updates of a session; more are refused until one is deleted. */
    public static final int UPDATES = 100;
}

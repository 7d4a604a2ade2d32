package io.ovation.platform.channel;

import io.ovation.contracts.channel.Batch;

/** Tells whoever listens to a channel what was just stored; may be lost on the way, which listeners notice by themselves. */
@FunctionalInterface
public interface Announcer {
    void announce(Batch batch);
}

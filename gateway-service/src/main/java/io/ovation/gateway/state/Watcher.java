package io.ovation.gateway.state;

/** Somebody who looks at state channels; what it does with a value when it is slow is its own affair. */
@FunctionalInterface
public interface Watcher {
    /** The value is this now. */
    void stateIs(StateFrame frame);
}

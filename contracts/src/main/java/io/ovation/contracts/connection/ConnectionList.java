package io.ovation.contracts.connection;

import java.util.List;

/** A person's connections, the ones that changed last first; at most 500. */
public record ConnectionList(List<ConnectionView> connections) {}

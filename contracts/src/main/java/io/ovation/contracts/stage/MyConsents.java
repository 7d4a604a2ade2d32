package io.ovation.contracts.stage;

import java.util.List;

/** What somebody has accepted, in no order; at most 1,000. */
public record MyConsents(List<ConsentGiven> consents) {}

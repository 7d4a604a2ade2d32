package io.ovation.interactions.update;

import io.ovation.contracts.Caller;
import io.ovation.contracts.interactions.UpdateCommand;

/** A person's command with everything that its decision needs. */
record UpdateAsk(UpdateCommand command, Caller caller) {}

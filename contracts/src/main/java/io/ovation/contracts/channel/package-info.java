/** What every channel has in common on the bus: events, batches, subscriptions, snapshots and acknowledgements. Knows no capability. */
@NullMarked
package io.ovation.contracts.channel;

import org.jspecify.annotations.NullMarked;

/**
 * The journal: append-only logs in MongoDB, dense and fenced by their ids, and the snapshots from which owners start. What the rows
 * mean is decided by {@code platform.channel} and the services; who may write is decided here, by the store's unique ids alone.
 */
@NullMarked
package io.ovation.platform.journal;

import org.jspecify.annotations.NullMarked;

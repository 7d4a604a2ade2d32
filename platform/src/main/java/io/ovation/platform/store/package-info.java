/** The connection to MongoDB: client, readiness, indexes and the meaning of its errors. Collections belong to the services and the journal. */
@NullMarked
package io.ovation.platform.store;

import org.jspecify.annotations.NullMarked;

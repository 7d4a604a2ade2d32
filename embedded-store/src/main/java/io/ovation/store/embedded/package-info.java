/**
 * The store of the standalone edition and of the tests: an in-process server for the MongoDB wire protocol whose content
 * survives a kill. Here live the journal, its replay and compaction, the index shortcuts and the refusals of what the
 * underlying server would silently ignore; the query language itself is mongo-java-server's. No domain knowledge, no
 * Vert.x, and one node only: loopback, no authentication, as big as memory.
 */
@NullMarked
package io.ovation.store.embedded;

import org.jspecify.annotations.NullMarked;

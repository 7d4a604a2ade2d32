/**
 * Tests across the whole, as its users meet it: API, socket, browsers, several processes, faults and attacks. They know contracts and
 * documents, and start everything as real processes; what a single part does is tested beside it.
 */
@NullMarked
package io.ovation.acceptance;

import org.jspecify.annotations.NullMarked;

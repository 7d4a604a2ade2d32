/**
 * A WebSocket client as thin as it can be, so that the load generator costs less than what it measures: plain NIO, few threads, no
 * objects for a frame. Knows RFC 6455 and nothing of Ovation.
 */
@NullMarked
package io.ovation.bench.socket;

import org.jspecify.annotations.NullMarked;

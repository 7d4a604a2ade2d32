/**
 * Live connections: the WebSocket protocol and its fallback over server-sent events. Knows frames, limits and close codes; what a
 * command means is decided by the services, and who may come in by {@code gateway.admission}.
 */
@NullMarked
package io.ovation.gateway.live;

import org.jspecify.annotations.NullMarked;

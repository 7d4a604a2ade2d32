/**
 * Tells stage-service who is connected to this gateway, session by session: what is new, at most once a second, and now and then that
 * nothing is. Knows no sockets and no rules.
 */
@NullMarked
package io.ovation.gateway.presence;

import org.jspecify.annotations.NullMarked;

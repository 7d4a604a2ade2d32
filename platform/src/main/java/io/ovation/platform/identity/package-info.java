/**
 * Who is asking: Kaltura-style session tokens and the widget's JWT become one {@link io.ovation.platform.identity.Principal}; the gateway's
 * word about a caller becomes a short-lived signed token that services check. Pure code on strings, bytes and a handed-in time.
 *
 * <p>What a person may do in a session is not decided here (stage-service knows the roles), nor how a token travels in HTTP or a socket
 * (the gateway does).
 */
@NullMarked
package io.ovation.platform.identity;

import org.jspecify.annotations.NullMarked;

/** Tests of live connections on real sockets. */
@NullMarked
package io.ovation.gateway.live;

import org.jspecify.annotations.NullMarked;

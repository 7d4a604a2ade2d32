/** Tests of what this gateway says of who is connected to it. */
@NullMarked
package io.ovation.gateway.presence;

import org.jspecify.annotations.NullMarked;

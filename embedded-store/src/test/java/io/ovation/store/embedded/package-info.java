/** Tests of the embedded store, over the wire with the real client wherever a client can see it. */
@NullMarked
package io.ovation.store.embedded;

import org.jspecify.annotations.NullMarked;

/** Tests of interactions: the pure rules, and the service with its store and a neighbour on the bus. */
@NullMarked
package io.ovation.interactions.interaction;

import org.jspecify.annotations.NullMarked;

/**
 * What every HTTP exchange has in common, whatever it is about: request ids, refused framings, allowed origins, protecting headers and
 * problem bodies. Knows nobody's token and no capability.
 */
@NullMarked
package io.ovation.gateway.edge;

import org.jspecify.annotations.NullMarked;

/** Who is registered for an event: the denominator of turnout. */
@NullMarked
package io.ovation.stage.registration;

import org.jspecify.annotations.NullMarked;

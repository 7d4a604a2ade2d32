/** Rules for the fields of what people ask for. What the fields mean is not known here. */
@NullMarked
package io.ovation.stage.field;

import org.jspecify.annotations.NullMarked;

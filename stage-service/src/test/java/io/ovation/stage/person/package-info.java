/** Tests of what belongs to a person. */
@NullMarked
package io.ovation.stage.person;

import org.jspecify.annotations.NullMarked;

/** Ids of what stage-service makes. */
@NullMarked
package io.ovation.stage.id;

import org.jspecify.annotations.NullMarked;

/** Sessions and the people's roles in them, as stage-service gives them to the others. */
@NullMarked
package io.ovation.contracts.stage;

import org.jspecify.annotations.NullMarked;

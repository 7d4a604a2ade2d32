/** Tests of the whole stage-service: real bus, real store, real tokens. */
@NullMarked
package io.ovation.stage;

import org.jspecify.annotations.NullMarked;

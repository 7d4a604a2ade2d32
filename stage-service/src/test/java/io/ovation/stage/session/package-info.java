/** Tests of sessions: their rules in memory, their truth on a real store. */
@NullMarked
package io.ovation.stage.session;

import org.jspecify.annotations.NullMarked;

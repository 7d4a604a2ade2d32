/** Tests of rooms: the pure rules, the law, signals, and the service on a real store. */
@NullMarked
package io.ovation.stage.room;

import org.jspecify.annotations.NullMarked;

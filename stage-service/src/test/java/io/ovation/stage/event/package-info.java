@NullMarked
package io.ovation.stage.event;

import org.jspecify.annotations.NullMarked;

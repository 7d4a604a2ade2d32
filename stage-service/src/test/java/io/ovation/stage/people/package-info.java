@NullMarked
package io.ovation.stage.people;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.ovation.interactions.reaction;

import org.jspecify.annotations.NullMarked;

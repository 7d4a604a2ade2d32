@NullMarked
package io.ovation.stage.registration;

import org.jspecify.annotations.NullMarked;

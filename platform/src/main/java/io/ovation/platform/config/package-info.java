/** Typed settings from the environment and a file, read once, with all mistakes reported together. Each part declares its own settings where it uses them. */
@NullMarked
package io.ovation.platform.config;

import org.jspecify.annotations.NullMarked;

/** What operators see: health, metrics, log lines and trace ids. Nothing here decides anything. */
@NullMarked
package io.ovation.platform.observe;

import org.jspecify.annotations.NullMarked;

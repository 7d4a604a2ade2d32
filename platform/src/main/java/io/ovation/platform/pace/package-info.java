/** Token buckets: how often something may happen. Whose they are and what is refused is decided by whoever asks. */
@NullMarked
package io.ovation.platform.pace;

import org.jspecify.annotations.NullMarked;

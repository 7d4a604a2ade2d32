/** Which instances of each service live, and which of them owns a key. Hears presence messages and lost nodes; sends no requests. */
@NullMarked
package io.ovation.platform.directory;

import org.jspecify.annotations.NullMarked;

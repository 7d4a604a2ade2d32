/** What texts of people must be like, whatever they are for. */
@NullMarked
package io.ovation.platform.text;

import org.jspecify.annotations.NullMarked;

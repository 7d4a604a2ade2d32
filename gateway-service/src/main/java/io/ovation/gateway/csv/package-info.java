/** CSV files as they come and go: text and records. What a column means is not known here. */
@NullMarked
package io.ovation.gateway.csv;

import org.jspecify.annotations.NullMarked;

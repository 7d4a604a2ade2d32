/** Interactions and their neighbours: polls and surveys, the feed, updates, floating reactions. Each feature has its package. */
@NullMarked
package io.ovation.interactions;

import org.jspecify.annotations.NullMarked;

/** Votes: how many answers to a poll are accepted, and whether its results are exact. */
@NullMarked
package io.ovation.bench.vote;

import org.jspecify.annotations.NullMarked;

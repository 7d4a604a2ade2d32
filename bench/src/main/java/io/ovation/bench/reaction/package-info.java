/** Reactions: how many frames each viewer gets while everybody taps. */
@NullMarked
package io.ovation.bench.reaction;

import org.jspecify.annotations.NullMarked;

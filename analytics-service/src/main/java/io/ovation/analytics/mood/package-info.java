/** The mood of a session's chat: its newest lines, what they add up to, and when that is told. */
@NullMarked
package io.ovation.analytics.mood;

import org.jspecify.annotations.NullMarked;

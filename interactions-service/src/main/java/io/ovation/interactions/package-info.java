/** Interactions: so far the feed; later polls, quizzes, ratings, votes, surveys, announcements and updates. Each feature has its package. */
@NullMarked
package io.ovation.interactions;

import org.jspecify.annotations.NullMarked;

/** Interactions: polls, quizzes, ratings, votes, surveys, announcements, the feed and updates. So far only the place on the bus where it will answer. */
@NullMarked
package io.ovation.interactions;

import org.jspecify.annotations.NullMarked;

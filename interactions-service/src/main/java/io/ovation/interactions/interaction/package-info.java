/**
 * Polls, quizzes, ratings, crowd votes, open questions, announcements and surveys. {@link io.ovation.interactions.interaction.Interactions} is
 * the door. What moderators do is the log of the channel {@code interactions}; what people answer is a document for each person, counted.
 */
@NullMarked
package io.ovation.interactions.interaction;

import org.jspecify.annotations.NullMarked;

/** Polls, quizzes, ratings, votes, open questions, announcements and surveys of a session, its feed and its updates, as interactions-service tells of them. */
@NullMarked
package io.ovation.contracts.interactions;

import org.jspecify.annotations.NullMarked;

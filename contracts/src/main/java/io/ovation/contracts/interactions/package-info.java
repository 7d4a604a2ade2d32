/** The feed of a session, as interactions-service tells of it. Polls, quizzes, surveys and announcements will stand here too. */
@NullMarked
package io.ovation.contracts.interactions;

import org.jspecify.annotations.NullMarked;

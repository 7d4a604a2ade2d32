/**
 * Threads of questions and answers: {@link io.ovation.qna.thread.Qna} is the door. {@code Deciding} and the classes beside it say what a
 * command comes to, {@code Draft} cuts that into what each circle sees, {@code Folding} puts it into the state. What a channel is in general is in
 * the platform.
 */
@NullMarked
package io.ovation.qna.thread;

import org.jspecify.annotations.NullMarked;

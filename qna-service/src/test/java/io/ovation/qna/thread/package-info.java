/** Tests of Q&A: its pure rules in memory, its edges on a real store. */
@NullMarked
package io.ovation.qna.thread;

import org.jspecify.annotations.NullMarked;

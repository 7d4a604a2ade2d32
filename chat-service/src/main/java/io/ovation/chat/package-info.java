/** Chat of sessions: one process or part of one. Each feature has its package; this one says which there are and reads their settings. */
@NullMarked
package io.ovation.chat;

import org.jspecify.annotations.NullMarked;

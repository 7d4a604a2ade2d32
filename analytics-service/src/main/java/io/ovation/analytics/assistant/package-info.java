/** Who has the assistant: moderators of sessions in which it is on. */
@NullMarked
package io.ovation.analytics.assistant;

import org.jspecify.annotations.NullMarked;

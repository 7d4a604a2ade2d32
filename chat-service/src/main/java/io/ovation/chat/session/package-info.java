/** The settings of sessions as chat needs them: asked of stage-service, kept for a second. Knows nothing of chat. */
@NullMarked
package io.ovation.chat.session;

import org.jspecify.annotations.NullMarked;

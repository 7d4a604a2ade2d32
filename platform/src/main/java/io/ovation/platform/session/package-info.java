/** The settings of sessions as services need them: asked of stage-service, kept for a second. Knows nothing of what they are for. */
@NullMarked
package io.ovation.platform.session;

import org.jspecify.annotations.NullMarked;

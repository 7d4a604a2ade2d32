/**
 * Sessions: how they are made, who may see them, and what each visitor is in them. {@link io.ovation.stage.session.Sessions} is the door.
 * A session's truth is its channel {@code stage}; the collection {@code stage_sessions} only lists.
 */
@NullMarked
package io.ovation.stage.session;

import org.jspecify.annotations.NullMarked;

/**
 * What moderators could put before the audience: templates filled in with the words of the session and of its chat, without any outside
 * service. {@link io.ovation.analytics.suggestion.Suggesting} is the door. Nothing is published from here.
 */
@NullMarked
package io.ovation.analytics.suggestion;

import org.jspecify.annotations.NullMarked;

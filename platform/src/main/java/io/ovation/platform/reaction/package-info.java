/** Sets of people who reacted to something in a channel, and how their totals get into its log. What may be reacted to is for services to say. */
@NullMarked
package io.ovation.platform.reaction;

import org.jspecify.annotations.NullMarked;

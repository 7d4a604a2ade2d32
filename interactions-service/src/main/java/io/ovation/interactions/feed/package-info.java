/**
 * The feed of a session: pinned messages and answered questions, the newest first. {@link io.ovation.interactions.feed.Feed} is the door.
 * Nothing is written here by people: the feed follows the channels {@code chat} and {@code qna}, and what is undone there goes from here.
 */
@NullMarked
package io.ovation.interactions.feed;

import org.jspecify.annotations.NullMarked;

/**
 * The feed of a session: pinned messages, answered questions and published interactions, the newest first. {@link io.ovation.interactions.feed.Feed} is the door.
 * Nothing is written here by people: the feed follows the channels {@code chat}, {@code qna} and {@code interactions}, and what is undone there goes from here.
 */
@NullMarked
package io.ovation.interactions.feed;

import org.jspecify.annotations.NullMarked;

/**
 * Commands, events, views and problems of group chat and of the backchannel. What all channels share is in {@code contracts.channel};
 * private chat will have its own package.
 */
@NullMarked
package io.ovation.contracts.chat;

import org.jspecify.annotations.NullMarked;

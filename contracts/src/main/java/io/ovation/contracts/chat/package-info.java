/**
 * Commands, events, views and problems of group chat. What all channels share is in {@code contracts.channel}; private chat and the
 * backchannel will have their own packages.
 */
@NullMarked
package io.ovation.contracts.chat;

import org.jspecify.annotations.NullMarked;

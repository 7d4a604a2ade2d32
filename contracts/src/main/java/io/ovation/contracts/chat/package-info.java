/** Commands, events and views of group chat. What all channels share is in {@code contracts.channel}. */
@NullMarked
package io.ovation.contracts.chat;

import org.jspecify.annotations.NullMarked;

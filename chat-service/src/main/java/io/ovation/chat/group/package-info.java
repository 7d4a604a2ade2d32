/**
 * Group chat and the backchannel, which {@link io.ovation.chat.group.RoomKind} tells apart: posts, replies, deletions, pins, blocks, clearing, reactions, history. {@link io.ovation.chat.group.GroupChat} is the door.
 * {@code GroupChatLogic} decides and folds, purely; what is read before a decision and shown after it stands around it. How a command
 * becomes durable and reaches others is in {@code platform.channel}.
 */
@NullMarked
package io.ovation.chat.group;

import org.jspecify.annotations.NullMarked;

/** Tests of group chat: its pure rules in memory, its edges on a real store. */
@NullMarked
package io.ovation.chat.group;

import org.jspecify.annotations.NullMarked;

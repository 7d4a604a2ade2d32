/** Private chat: conversations of two people of an event, who is in the event, and the list that each person has. */
@NullMarked
package io.ovation.chat.connection;

import org.jspecify.annotations.NullMarked;

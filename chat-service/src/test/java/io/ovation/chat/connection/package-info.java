/** Tests of private chat. */
@NullMarked
package io.ovation.chat.connection;

import org.jspecify.annotations.NullMarked;

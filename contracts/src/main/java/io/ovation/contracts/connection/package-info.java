/** Private chat: people of one event who ask each other for a connection, and write to each other alone. */
@NullMarked
package io.ovation.contracts.connection;

import org.jspecify.annotations.NullMarked;

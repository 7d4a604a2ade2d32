/** Tests of how long settings are believed. */
@NullMarked
package io.ovation.chat.session;

import org.jspecify.annotations.NullMarked;

/** Tests of how long settings are believed. */
@NullMarked
package io.ovation.platform.session;

import org.jspecify.annotations.NullMarked;

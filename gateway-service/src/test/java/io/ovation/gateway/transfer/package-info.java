/** Files on their way through: whole, slowly, broken. */
@NullMarked
package io.ovation.gateway.transfer;

import org.jspecify.annotations.NullMarked;

/**
 * The hub: a whole copy of the end of every channel that somebody here listens to, and the sending of what happens to them, encoded
 * once for each circle of people. Knows channels, audiences and seqs; knows no sockets ({@code gateway.live}) and no rules.
 */
@NullMarked
package io.ovation.gateway.hub;

import org.jspecify.annotations.NullMarked;

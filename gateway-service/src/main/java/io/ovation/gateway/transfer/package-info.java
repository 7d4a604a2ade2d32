/**
 * Files on their way through the gateway: request bodies to the instance that takes them, and stored bytes to responses, in parts of 255
 * KiB with one on the way and one being filled. Nothing touches this process's disk, and nothing is decided about files here.
 */
@NullMarked
package io.ovation.gateway.transfer;

import org.jspecify.annotations.NullMarked;

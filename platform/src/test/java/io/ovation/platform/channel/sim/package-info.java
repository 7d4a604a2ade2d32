/**
 * A seeded simulation of channels: the real owners, hosts and followers on a model of the store, the bus, the sockets and the clients,
 * in virtual time on one thread. What lives here makes trouble and checks the delivery invariants; rules of the product do not.
 */
@NullMarked
package io.ovation.platform.channel.sim;

import org.jspecify.annotations.NullMarked;

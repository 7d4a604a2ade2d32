/** What gateways ask each other about the people who are connected to them. */
@NullMarked
package io.ovation.contracts.live;

import org.jspecify.annotations.NullMarked;

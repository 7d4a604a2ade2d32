/** Tests of the feed: what it makes of other channels' events, and the service with neighbours on the bus. */
@NullMarked
package io.ovation.interactions.feed;

import org.jspecify.annotations.NullMarked;

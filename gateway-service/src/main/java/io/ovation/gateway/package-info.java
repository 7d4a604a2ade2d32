/**
 * The only door from outside. Each package below is one part of it: {@code edge} (what every HTTP exchange passes), {@code admission}
 * (who gets in), {@code rest}, {@code live} (sockets and streams), {@code hub} (channels and fan-out), {@code state} (values that are
 * in no log), {@code reactions} (counted here), {@code tokens}
 * (started and ended here), {@code kaltura} (the same in Kaltura's shapes), {@code pages} (static files). No
 * rule of the product is decided here.
 */
@NullMarked
package io.ovation.gateway;

import org.jspecify.annotations.NullMarked;

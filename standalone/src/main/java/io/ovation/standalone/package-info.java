/**
 * The standalone edition: all services in one process on the embedded store, with secrets it makes itself, a demo event and a
 * development login. For trying out, development and small events. No rules of its own: what it runs is what a cluster runs.
 */
@NullMarked
package io.ovation.standalone;

import org.jspecify.annotations.NullMarked;

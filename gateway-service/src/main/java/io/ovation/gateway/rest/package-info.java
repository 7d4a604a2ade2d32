/**
 * REST: the OpenAPI document is the router, and every operation is a question or a command to a service. Decides nothing; who may come in
 * is decided by {@code gateway.admission}, what a command means by the services.
 */
@NullMarked
package io.ovation.gateway.rest;

import org.jspecify.annotations.NullMarked;

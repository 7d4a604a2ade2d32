/**
 * Who gets in: a token, an origin and an address become a {@link io.ovation.gateway.admission.Visitor} of one session or a refusal, for
 * REST and for live sockets alike. Knows HTTP requests and limits; knows neither channels nor what a role allows.
 */
@NullMarked
package io.ovation.gateway.admission;

import org.jspecify.annotations.NullMarked;

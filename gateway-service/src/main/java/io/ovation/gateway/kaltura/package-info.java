/**
 * Tokens and reports in the request and answer shapes of Kaltura's {@code api_v3}, for integrations that exist: addresses, parameters, JSON and XML,
 * errors. What is done is in {@code gateway.tokens} and {@code gateway.report}; here it is only read and written.
 */
@NullMarked
package io.ovation.gateway.kaltura;

import org.jspecify.annotations.NullMarked;

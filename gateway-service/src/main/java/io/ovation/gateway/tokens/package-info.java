/**
 * Tokens that the gateway itself starts and ends: from an account's secret, from an app token, for a visitor; ended one by one or by
 * group; and the secrets of accounts, which may be exchanged while everything runs. {@link io.ovation.gateway.tokens.TokenDesk} is the
 * door. How a token is read and what it means is in {@code platform.identity}; Kaltura's shapes are in {@code gateway.kaltura}.
 */
@NullMarked
package io.ovation.gateway.tokens;

import org.jspecify.annotations.NullMarked;

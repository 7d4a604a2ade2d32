/**
 * Where reactions are counted: here and not in their service, since that is what makes any number of taps cheap. What may be sent is
 * said by the contract, and whether it may by the service ({@code open}), who is asked at most once a second for all who are alike.
 */
@NullMarked
package io.ovation.gateway.reactions;

import org.jspecify.annotations.NullMarked;

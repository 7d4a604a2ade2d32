/**
 * What acceptance tests stand on: real processes ({@code Standalone}, {@code Cluster}), real clients ({@code Rest}, {@code LiveClient},
 * {@code RawSocket}) and the checks of what was delivered ({@code Delivery}). No test and no rule of the product.
 */
@NullMarked
package io.ovation.acceptance.harness;

import org.jspecify.annotations.NullMarked;

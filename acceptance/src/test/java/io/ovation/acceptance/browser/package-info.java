/**
 * Journeys of people in real browsers: what they see and do, found by role and name inside the panel's shadow root. Skipped, loudly, when
 * there is no chromium.
 */
@NullMarked
package io.ovation.acceptance.browser;

import org.jspecify.annotations.NullMarked;

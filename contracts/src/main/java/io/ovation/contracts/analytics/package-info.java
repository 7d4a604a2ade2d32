/** What analytics-service answers: the figures of a session's dashboard, and the viewers' reports that they are made of. */
@NullMarked
package io.ovation.contracts.analytics;

import org.jspecify.annotations.NullMarked;

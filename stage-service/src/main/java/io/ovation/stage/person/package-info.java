/**
 * What belongs to a person and not to a session: their settings, and what they accepted. {@link io.ovation.stage.person.Personal} is the
 * door. Settings are the account's channel {@code settings}; acceptances are documents in {@code stage_consents}. Roles are not here but
 * in {@code stage.session}.
 */
@NullMarked
package io.ovation.stage.person;

import org.jspecify.annotations.NullMarked;

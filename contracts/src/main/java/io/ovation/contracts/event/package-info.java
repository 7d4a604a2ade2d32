/** Events with their people, invitations and registrations, as stage-service answers for them. */
@NullMarked
package io.ovation.contracts.event;

import org.jspecify.annotations.NullMarked;

package io.ovation.gateway.admission;

import io.ovation.contracts.Caller;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.identity.Principal;
import java.time.Instant;

/**
 * Somebody who was let into one session.
 *
 * @param principal what the token says; holds the user id, so it stays inside the gateway
 * @param caller who that is in the session
 * @param session the session as stage-service has it, with whole names
 * @param personal what concerns them alone
 * @param expiresAt the first instant at which the token no longer counts
 */
public record Visitor(Principal principal, Caller caller, SessionView session, Personal personal, Instant expiresAt) {}

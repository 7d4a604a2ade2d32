package io.ovation.gateway.kaltura;

import io.ovation.contracts.ProblemException;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.platform.identity.AuthorizationHeader;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * One call.
 *
 * @param service as Kaltura writes it
 * @param action as Kaltura writes it
 * @param authorization the header, which wins over the parameter {@code ks}
 */
record KalturaCall(
        String service, String action, Parameters parameters, Client client, Optional<String> authorization) {

    /** The token of the call, or nothing. */
    Optional<String> ks() {
        try {
            return authorization.map(AuthorizationHeader::token).or(() -> parameters.text("ks"));
        } catch (ProblemException anotherForm) {
            return parameters.text("ks");
        }
    }

    /** Who calls; without a token a service is simply closed. */
    Future<Principal> principal(Admission admission) {
        return ks().filter(token -> !token.isBlank())
                .map(token -> admission.identify(token, client))
                .orElseGet(() -> Future.failedFuture(
                        KalturaError.forbidden(service, action).failure()));
    }
}

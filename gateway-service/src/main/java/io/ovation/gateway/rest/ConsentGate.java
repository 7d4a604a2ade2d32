package io.ovation.gateway.rest;

import io.ovation.contracts.stage.StageProblems;
import io.ovation.gateway.admission.Visitor;
import io.vertx.core.Future;

/** Keeps those who have not accepted the session's text from everything but looking at the session and accepting. */
final class ConsentGate {
    /** Marks the operations of a session that need no consent. */
    private static final String BEFORE_CONSENT = "x-before-consent";

    private ConsentGate() {}

    static Future<Call> pass(Call call) {
        Visitor visitor = call.visitor();
        boolean refused = visitor != null
                && visitor.personal().consentNeeded()
                && !call.operation().getOpenAPIModel().getBoolean(BEFORE_CONSENT, false);
        return refused ? Future.failedFuture(StageProblems.CONSENT_NEEDED.failure()) : Future.succeededFuture(call);
    }
}

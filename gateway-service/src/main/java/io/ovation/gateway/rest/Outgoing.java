package io.ovation.gateway.rest;

import io.ovation.gateway.hub.Names;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;

/** The last thing that happens to an answer: the last names that its reader may not see are taken out. */
final class Outgoing {
    /** Marks an operation outside of sessions that only the team may call. */
    private static final String TEAM = "x-team";

    private final Names names;

    Outgoing(Names names) {
        this.names = names;
    }

    Future<Object> answer(Call call, Object answer) {
        Principal reader = call.principal();
        if (answer == Handling.WRITTEN || reader == null) {
            return Future.succeededFuture(answer);
        }
        return names.of(reader.account())
                .map(mask -> mask.isEmpty() ? answer : mask.shown(tree(answer), isOfTheTeam(call)));
    }

    private static Object tree(Object answer) {
        return Json.mapper().convertValue(answer, Object.class);
    }

    private static boolean isOfTheTeam(Call call) {
        if (call.visitor() != null) {
            return call.caller().role().team();
        }
        boolean admin = call.owner().type() == Principal.Type.ADMIN;
        return admin || call.operation().getOpenAPIModel().getBoolean(TEAM, false);
    }
}

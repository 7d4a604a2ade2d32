package io.ovation.gateway.tokens;

import io.ovation.gateway.rest.Call;
import io.ovation.gateway.rest.Handling;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** The REST operations of secrets, for admins of the whole account. */
final class SecretHandlings {
    private final Secrets secrets;

    record All(List<Secrets.View> secrets) {}

    SecretHandlings(Secrets secrets) {
        this.secrets = secrets;
    }

    Map<String, Handling> all() {
        return Map.of("listSecrets", this::list, "addSecret", this::add, "retireSecret", this::retire);
    }

    private Future<Object> list(Call call) {
        return secrets.list(TokenDesk.administered(call.owner())).map(All::new);
    }

    private Future<Object> add(Call call) {
        return secrets.add(TokenDesk.administered(call.owner())).map(added -> added);
    }

    private Future<Object> retire(Call call) {
        return secrets.retire(TokenDesk.administered(call.owner()), call.path("secret"))
                .map(retired -> retired);
    }
}

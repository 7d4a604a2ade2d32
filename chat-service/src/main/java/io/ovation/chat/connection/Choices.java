package io.ovation.chat.connection;

import io.ovation.contracts.stage.PeopleChoices;
import io.ovation.contracts.stage.ReadChoices;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** What people chose for themselves, as stage-service says. */
final class Choices {
    private final Bus bus;

    Choices(Bus bus) {
        this.bus = bus;
    }

    Future<PeopleChoices> of(String account, List<String> people) {
        return people.isEmpty()
                ? Future.succeededFuture(new PeopleChoices(Map.of()))
                : bus.ask(StageEndpoints.READ_CHOICES, new ReadChoices(account, people), CallContext.service(""));
    }
}

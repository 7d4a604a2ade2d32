package io.ovation.stage.registration;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.CountRegistrations;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventProblems;
import io.ovation.contracts.event.ImportOutcome;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.contracts.event.ListRegistrations;
import io.ovation.contracts.event.Register;
import io.ovation.contracts.event.RegistrationCount;
import io.ovation.contracts.event.RegistrationList;
import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationView;
import io.ovation.contracts.event.RemoveRegistration;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Timers;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.Headcount;
import io.ovation.stage.field.Fields;
import io.ovation.stage.id.Ids;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;

/** The door of registrations: organizers list, make, import and remove them; services ask how many there are. */
public final class Registrations implements Headcount {
    private final Events events;
    private final RegistrationStore store;
    private final Timers timers;

    public Registrations(Events events, MongoClient mongo, Ids ids, Timers timers) {
        this.events = events;
        this.store = new RegistrationStore(mongo, ids);
        this.timers = timers;
    }

    /** Makes the store ready. */
    public Future<Void> open() {
        return store.open();
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        EventEndpoints.LIST_REGISTRATIONS,
                        (asked, call) -> binding.caller(call).compose(caller -> list(asked, caller)))
                .on(
                        EventEndpoints.REGISTER,
                        (wish, call) -> binding.caller(call).compose(caller -> register(wish, caller)))
                .on(
                        EventEndpoints.REMOVE_REGISTRATION,
                        (asked, call) -> binding.caller(call).compose(caller -> remove(asked, caller)))
                .on(
                        EventEndpoints.IMPORT_REGISTRATIONS,
                        (file, call) -> binding.caller(call).compose(caller -> importing(file, caller)))
                .on(EventEndpoints.COUNT_REGISTRATIONS, this::count);
    }

    @Override
    public Future<Long> registered(String account, String event) {
        return store.registered(RegistrationStore.scope(account, event));
    }

    /** A service asks for itself, without a token; people read the number in the event and in the list. */
    private Future<RegistrationCount> count(CountRegistrations asked, CallContext call) {
        return call.callerToken().isEmpty()
                ? registered(asked.account(), asked.event()).map(RegistrationCount::new)
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private Future<RegistrationList> list(ListRegistrations asked, Caller caller) {
        int limit = Math.max(1, Math.min(asked.limit(), EventLimits.EXPORT_PAGE));
        String scope = RegistrationStore.scope(caller.account(), asked.event());
        return events.organized(caller, asked.event())
                .compose(event -> store.page(scope, asked.query(), asked.after(), limit + 1))
                .compose(found -> store.registered(scope).map(count -> page(found, limit, count)));
    }

    private static RegistrationList page(List<RegistrationView> found, int limit, long count) {
        boolean more = found.size() > limit;
        return new RegistrationList(more ? found.subList(0, limit) : found, count, more);
    }

    private Future<RegistrationView> register(Register wish, Caller caller) {
        String scope = RegistrationStore.scope(caller.account(), wish.event());
        return events.organized(caller, wish.event()).compose(event -> {
            Fields fields = new Fields();
            Registrant person = WishedRegistration.checked(fields, wish.wish(), RegistrationOrigin.ADMIN);
            fields.check();
            return room(scope, List.of(person))
                    .compose(room -> store.write(scope, List.of(person), timers.now()))
                    .compose(written -> store.byEmail(scope, person.email()));
        });
    }

    private Future<ImportOutcome> importing(ImportRegistrations file, Caller caller) {
        String scope = RegistrationStore.scope(caller.account(), file.event());
        return events.organized(caller, file.event()).compose(event -> {
            Import lines = new Import(file);
            return room(scope, lines.good())
                    .compose(room -> store.write(scope, lines.good(), timers.now()))
                    .map(lines::outcome);
        });
    }

    /**
     * Who is known already needs no room. Two who write at the same moment may go over the bound by what one of them brings, never
     * further.
     */
    private Future<Void> room(String scope, List<Registrant> people) {
        return store.kept(scope).compose(kept -> {
            if (kept + people.size() <= EventLimits.REGISTRATIONS) {
                return Future.succeededFuture();
            }
            return store.known(scope, people)
                    .compose(known -> kept + people.size() - known <= EventLimits.REGISTRATIONS
                            ? Future.succeededFuture()
                            : Future.failedFuture(EventProblems.TOO_MANY_REGISTRATIONS.failure()));
        });
    }

    private Future<RegistrationView> remove(RemoveRegistration asked, Caller caller) {
        String scope = RegistrationStore.scope(caller.account(), asked.event());
        return events.organized(caller, asked.event())
                .compose(event -> store.remove(scope, asked.id()))
                .compose(removed -> removed.map(Future::succeededFuture)
                        .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure())));
    }
}

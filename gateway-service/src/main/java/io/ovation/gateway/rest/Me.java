package io.ovation.gateway.rest;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.live.PersonChanged;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ListConsents;
import io.ovation.contracts.stage.ListMyConsents;
import io.ovation.contracts.stage.ReadSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Gateways;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.identity.FirstName;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** What belongs to the person who asks: settings and acceptances. A change is answered when every gateway has it. */
final class Me {
    private static final long DEFAULT_PAGE = 100;

    private final Bus bus;
    private final Admission admission;
    private final Gateways gateways;

    Me(Bus bus, Admission admission, Gateways gateways) {
        this.bus = bus;
        this.admission = admission;
        this.gateways = gateways;
    }

    Future<Object> settings(Call call) {
        return ask(call, self(call), StageEndpoints.READ_SETTINGS, new ReadSettings())
                .map(settings -> settings);
    }

    Future<Object> update(Call call) {
        JsonObject wanted = call.body();
        Caller self = self(call);
        UpdateSettings update = new UpdateSettings(
                wanted.getBoolean("toasts"),
                wanted.getBoolean("privateChat"),
                wanted.getBoolean("showLastName"),
                FirstName.of(call.owner()).orElse(null));
        return ask(call, self, StageEndpoints.UPDATE_SETTINGS, update)
                .compose(now -> gateways.tell(new PersonChanged(self.account(), self.person(), now.epoch(), now.seq()))
                        .map(now.settings()));
    }

    Future<Object> consents(Call call) {
        return ask(call, self(call), StageEndpoints.LIST_MY_CONSENTS, new ListMyConsents())
                .map(consents -> consents);
    }

    Future<Object> accept(Call call) {
        Caller caller = call.caller();
        AcceptConsent wanted = new AcceptConsent(call.body().getString("version"));
        return ask(call, caller, StageEndpoints.ACCEPT_CONSENT, wanted)
                .compose(given -> told(caller).map((Object) given));
    }

    private Future<Void> told(Caller caller) {
        return gateways.tell(new PersonChanged(caller.account(), caller.person(), "", 0));
    }

    Future<Object> sessionConsents(Call call) {
        int limit = call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
        ListConsents asked = new ListConsents(call.query("cursor").orElse(null), limit);
        return ask(call, call.caller(), StageEndpoints.LIST_CONSENTS, asked).map(page -> page);
    }

    private Caller self(Call call) {
        return admission.outsideSessions(call.owner());
    }

    private <Q, R> Future<R> ask(Call call, Caller caller, Endpoint<Q, R> endpoint, Q question) {
        return bus.ask(endpoint, question, admission.context(caller, endpoint.service(), call.client()));
    }
}

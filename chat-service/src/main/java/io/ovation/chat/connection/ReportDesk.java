package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.connection.PersonView;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.vertx.core.Future;

/** Where the organizers of an event read what was reported, and put it away. */
final class ReportDesk {
    private final Reports reports;
    private final Door door;

    ReportDesk(Reports reports, Door door) {
        this.reports = reports;
        this.door = door;
    }

    void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        ConnectionEndpoints.LIST_REPORTS,
                        (asked, call) ->
                                organizer(binding, call, asked.channel()).compose(caller -> reports.page(asked)))
                .on(
                        ConnectionEndpoints.SETTLE_REPORT,
                        (asked, call) -> organizer(binding, call, asked.channel())
                                .compose(caller ->
                                        reports.settle(asked, new PersonView(caller.person(), caller.name()))));
    }

    /** Moderators run a session; what two people of an event have with each other is not theirs to read. */
    private Future<Caller> organizer(ChannelBinding binding, CallContext call, ChannelId channel) {
        return binding.person(call, channel)
                .compose(caller -> caller.role().organizes()
                        ? door.pass(channel, caller).map(caller)
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
    }
}

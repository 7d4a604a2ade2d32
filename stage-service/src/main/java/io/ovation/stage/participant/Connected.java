package io.ovation.stage.participant;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.participant.FindPresent;
import io.ovation.contracts.participant.FoundPresent;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.stage.session.Attendance;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** Finds people who are connected, whichever instance knows them. An instance that does not answer knows nobody. */
public final class Connected implements Attendance {
    private final Bus bus;

    public Connected(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<@Nullable PresentPerson> of(ChannelId stage, String person) {
        ChannelId channel = new ChannelId(stage.account(), stage.session(), ParticipantEndpoints.CHANNEL);
        return bus.askOwner(
                        ParticipantEndpoints.FIND_PRESENT,
                        channel.toString(),
                        new FindPresent(channel, person),
                        CallContext.service(""))
                .map(FoundPresent::person)
                .otherwiseEmpty();
    }
}

package io.ovation.interactions.update;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ListUpdates;
import io.ovation.contracts.interactions.Update;
import io.ovation.contracts.interactions.UpdatePage;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.pace.Flood;
import io.ovation.platform.pace.Pace;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The door of updates.
 *
 * <p>All calls come from one thread.
 */
public final class Updates {
    private static final int MAX_PAGE = 100;
    private static final Pattern SEQ = Pattern.compile("\\d{1,12}");

    private final ChannelHost<UpdateState, UpdateAsk> host;
    private final Interests interests;
    private final Flood flood;

    /** @param pace how fast one person may send and delete them */
    public Updates(Journal journal, Sessions sessions, Surroundings around, Pace pace) {
        this.interests = around.interests();
        this.host = new ChannelHost<>(new UpdateRules(sessions), journal, interests, around.timers(), around.limits());
        this.flood = new Flood(pace, around.timers());
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, InteractionsEndpoints.UPDATE_CHANNELS, host, interests, this::submit);
        server.on(
                InteractionsEndpoints.LIST_UPDATES,
                (asked, call) -> binding.person(call, asked.channel()).compose(caller -> list(asked, caller)));
        host.announceHeads();
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        return flood.refuses(command.channel(), caller.person())
                .map(tooFast -> Future.<Ack>failedFuture(tooFast.failure()))
                .orElseGet(() -> host.submit(command, caller));
    }

    private Future<UpdatePage> list(ListUpdates asked, Caller caller) {
        return host.open(asked.channel(), caller)
                .compose(open -> host.state(asked.channel()))
                .map(folded -> page(asked, folded.state()));
    }

    private static UpdatePage page(ListUpdates asked, UpdateState state) {
        int limit = Math.max(1, Math.min(asked.limit(), MAX_PAGE));
        long before = asked.cursor() == null ? Long.MAX_VALUE : parse(asked.cursor());
        List<Update> rest = state.updates().stream()
                .filter(update -> update.id() < before)
                .limit(limit + 1L)
                .toList();
        boolean more = rest.size() > limit;
        List<Update> page = more ? rest.subList(0, limit) : rest;
        return new UpdatePage(page, more ? String.valueOf(page.get(limit - 1).id()) : null);
    }

    private static long parse(String cursor) {
        if (!SEQ.matcher(cursor).matches()) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
        return Long.parseLong(cursor);
    }
}

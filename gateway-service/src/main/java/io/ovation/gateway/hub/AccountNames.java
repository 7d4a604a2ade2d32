package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.stage.HiddenNames;
import io.ovation.contracts.stage.SettingsChanged;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelFollower;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whose last names are hidden in one account, followed in the account's channel {@code settings}. */
final class AccountNames implements ChannelFollower.Listener {
    private static final int RING = 1;
    private static final long PATIENCE_MILLIS = 1_000;

    private final NameMask mask = new NameMask();
    private final ChannelFollower follower;
    private final Timers timers;
    private final Consumer<Set<String>> changed;
    private final List<Waiting> waiting = new ArrayList<>();

    /** Somebody who goes on when the log is known this far. */
    private record Waiting(long seq, Promise<Void> reached) {}

    AccountNames(
            ChannelId channel, Snapshot first, ChannelSource source, Timers timers, Consumer<Set<String>> changed) {
        this.timers = timers;
        this.changed = changed;
        HiddenNames names = Json.record(first.team(), HiddenNames.class);
        names.people().forEach(mask::hide);
        this.follower = new ChannelFollower(
                first.epoch(), first.seq(), RING, (after, limit) -> source.read(channel, after, limit), this, timers);
    }

    NameMask mask() {
        return mask;
    }

    ChannelFollower follower() {
        return follower;
    }

    /** Done when the log is known this far, or after a second, for the log may have become another one. */
    Future<Void> reach(String epoch, long seq) {
        follower.headIs(epoch, seq);
        if (follower.last() >= seq) {
            return Future.succeededFuture();
        }
        Waiting here = new Waiting(seq, Promise.promise());
        waiting.add(here);
        timers.after(PATIENCE_MILLIS, () -> goOn(List.of(here)));
        return here.reached().future();
    }

    @Override
    public void applied(List<ChannelEvent> events) {
        Set<String> people = new LinkedHashSet<>();
        for (ChannelEvent event : events) {
            if (event.type().equals(SettingsChanged.TYPE) && event.body() != null) {
                SettingsChanged news = Json.record(event.body(), SettingsChanged.class);
                if (apply(news)) {
                    people.add(news.person());
                }
            }
        }
        if (!people.isEmpty()) {
            changed.accept(people);
        }
        List<Waiting> done =
                waiting.stream().filter(each -> each.seq() <= follower.last()).toList();
        goOn(done);
    }

    private void goOn(List<Waiting> done) {
        waiting.removeAll(done);
        done.forEach(each -> each.reached().tryComplete());
    }

    /** Says whether the person is shown in another way now. */
    private boolean apply(SettingsChanged event) {
        if (event.settings().showLastName()) {
            return mask.show(event.person());
        }
        String first = event.firstName();
        return mask.hide(event.person(), first == null ? "" : first);
    }

    /** The new log is read from its start; whoever was hidden stays so until it says otherwise. */
    @Override
    public void reset() {}
}

package io.ovation.gateway.hub;

import io.ovation.contracts.channel.Snapshot;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelFollower;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The view of a channel that a wave of new subscribers shares: asked for once, encoded once for attendees and once for the team. */
final class SharedSnapshot {
    private final Supplier<Future<Snapshot>> source;
    private @Nullable View view;
    private @Nullable Future<View> asking;
    private long generation;

    SharedSnapshot(Snapshot first, Supplier<Future<Snapshot>> source) {
        this.source = source;
        this.view = new View(first);
    }

    /** A view to which the follower can add all later events, at most {@code reuseEvents} of them. */
    Future<View> newest(ChannelFollower follower, int reuseEvents) {
        View known = view;
        if (known != null && known.joins(follower) && follower.last() - known.seq() <= reuseEvents) {
            return Future.succeededFuture(known);
        }
        if (asking == null) {
            asking = ask(follower);
        }
        return asking;
    }

    private Future<View> ask(ChannelFollower follower) {
        long asked = generation;
        Future<View> answer = source.get().compose(snapshot -> {
            asking = null;
            if (asked != generation) {
                return newest(follower, 0); // something was taken away meanwhile; this view may still show it
            }
            View fresh = new View(snapshot);
            follower.headIs(snapshot.epoch(), snapshot.seq());
            view = fresh;
            return Future.succeededFuture(fresh);
        });
        answer.onFailure(failure -> asking = null);
        return answer;
    }

    void forget() {
        view = null;
        generation++;
    }

    /** One view, with its texts made when somebody needs them. */
    static final class View {
        private final Snapshot snapshot;
        private @Nullable String everyone;
        private @Nullable String team;

        View(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        long seq() {
            return snapshot.seq();
        }

        boolean joins(ChannelFollower follower) {
            return snapshot.epoch().equals(follower.epoch())
                    && snapshot.seq() <= follower.last()
                    && follower.since(snapshot.seq()).isPresent();
        }

        String text(Viewer viewer) {
            if (viewer.role().team()) {
                team = team == null ? text(snapshot.team()) : team;
                return team;
            }
            everyone = everyone == null ? text(snapshot.everyone()) : everyone;
            return everyone;
        }

        private static String text(Map<String, Object> content) {
            return Json.text(content);
        }
    }
}

package io.ovation.gateway.hub;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelFollower;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The view of a channel that a wave of new subscribers shares: asked for once, encoded once for each circle. */
final class SharedSnapshot {
    private static final int ATTEMPTS = 5;

    private final Supplier<Future<Snapshot>> source;
    private View view;
    private long atLeast;
    private @Nullable Future<View> asking;

    SharedSnapshot(Snapshot first, Supplier<Future<Snapshot>> source) {
        this.source = source;
        this.view = new View(first);
    }

    /** A view to which the follower can add all later events, at most {@code reuseEvents} of them. */
    Future<View> newest(ChannelFollower follower, int reuseEvents) {
        if (view.joins(follower, atLeast) && follower.last() - view.seq() <= reuseEvents) {
            return Future.succeededFuture(view);
        }
        if (asking == null) {
            Future<View> answer = ask(follower, 1);
            asking = answer;
            answer.onComplete(done -> asking = null);
            return answer;
        }
        return asking;
    }

    private Future<View> ask(ChannelFollower follower, int attempt) {
        return source.get().compose(snapshot -> {
            follower.headIs(snapshot.epoch(), snapshot.seq());
            if (snapshot.seq() >= atLeast) {
                view = new View(snapshot);
                return Future.succeededFuture(view);
            }
            return attempt < ATTEMPTS
                    ? ask(follower, attempt + 1)
                    : Future.failedFuture(Problems.UNAVAILABLE.failure());
        });
    }

    /** From now on only views that know this event: an older one may show what nobody may see any more. */
    void mustKnow(long seq) {
        atLeast = seq;
    }

    /** What these people are called in the view that is handed out. */
    Map<String, String> namesOf(Set<String> people, Viewer circle) {
        return view.namesOf(people, circle);
    }

    /** The log is another one. */
    void startOver() {
        atLeast = 0;
    }

    /** One view, with its texts made when somebody needs them. */
    static final class View {
        private final Snapshot snapshot;
        private final Map<Viewer, String> texts = new HashMap<>();
        private long namesVersion;

        View(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        long seq() {
            return snapshot.seq();
        }

        boolean joins(ChannelFollower follower, long atLeast) {
            return snapshot.epoch().equals(follower.epoch())
                    && snapshot.seq() >= atLeast
                    && follower.since(snapshot.seq()).isPresent();
        }

        /** The view of the viewer's circle as JSON, with what is only theirs in it when there is something. */
        String text(Viewer viewer, NameMask mask) {
            String shared = shared(viewer, mask);
            Map<String, Object> own = snapshot.people().get(viewer.person());
            if (own == null) {
                return shared;
            }
            String open = shared.substring(0, shared.length() - 1);
            String theirs = Json.text(mask.shown(own, viewer.role().team()));
            return open + (open.length() > 1 ? "," : "") + "\"" + SnapshotView.OWN + "\":" + theirs + "}";
        }

        /** Made again when somebody is shown in another way. */
        private String shared(Viewer viewer, NameMask mask) {
            if (namesVersion != mask.version()) {
                namesVersion = mask.version();
                texts.clear();
            }
            Viewer circle = viewer.circle();
            boolean same = circle.equals(Viewer.ANY_MODERATOR) && snapshot.moderators() == null;
            return texts.computeIfAbsent(
                    same ? Viewer.ANY_OF_THE_TEAM : circle,
                    fresh -> Json.text(
                            mask.shown(snapshot.view(fresh.role()), fresh.role().team())));
        }

        /** What these people are called in what a circle sees of it. */
        Map<String, String> namesOf(Set<String> people, Viewer circle) {
            return NameMask.namesIn(snapshot.view(circle.role()), people);
        }
    }
}

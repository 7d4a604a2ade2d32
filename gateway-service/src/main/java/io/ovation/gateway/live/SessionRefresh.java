package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Names;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One round over connections of a session: who their people are now, and which of their channels they may still read. However many there
 * are, stage-service gets one question for a hundred tokens, and a channel's service one for each role that reads it.
 */
final class SessionRefresh {
    private static final String NO_REQUEST = "";
    private static final int SERVER_ERROR = 500;

    private final Admission admission;
    private final ChannelDoor door;
    private final Names names;

    /** What opens a channel to somebody who was let in before: all that a change of the session or of a role can touch. */
    private record Key(ChannelId channel, Role role, boolean anonymous) {
        static Key of(ChannelId channel, Caller reader) {
            return new Key(channel, reader.role(), reader.anonymous());
        }
    }

    SessionRefresh(Admission admission, ChannelDoor door, Names names) {
        this.names = names;
        this.admission = admission;
        this.door = door;
    }

    /** Refreshes them, and gives those for whom a service did not answer. Never fails. */
    Future<Set<Connection>> of(Set<Connection> connections) {
        Round round = new Round(connections);
        return round.people(0).compose(known -> round.channels()).map(done -> round.unanswered);
    }

    private static Problem problem(Throwable failure) {
        return failure instanceof ProblemException refused ? refused.problem() : Problems.INTERNAL;
    }

    private final class Round {
        private final Set<Connection> connections;
        private final List<List<Connection>> byToken;
        private final Changes changes = new Changes(names);
        private final Set<Connection> unanswered = new LinkedHashSet<>();

        Round(Set<Connection> connections) {
            this.connections = connections;
            Map<Principal, List<Connection>> tokens = new LinkedHashMap<>();
            for (Connection connection : connections) {
                Visitor visitor = connection.visitor();
                if (visitor != null) {
                    tokens.computeIfAbsent(visitor.principal(), fresh -> new ArrayList<>(1))
                            .add(connection);
                }
            }
            byToken = new ArrayList<>(tokens.values());
        }

        /** One batch after the other, so that a full house does not hold up what else the loop and stage-service have to do. */
        Future<Void> people(int from) {
            if (from >= byToken.size()) {
                return Future.succeededFuture();
            }
            int to = Math.min(byToken.size(), from + SessionLimits.VISITORS);
            List<List<Connection>> batch = byToken.subList(from, to);
            List<Visitor> asked = batch.stream()
                    .map(theirs -> Objects.requireNonNull(theirs.get(0).visitor()))
                    .toList();
            return admission
                    .refresh(asked, NO_REQUEST)
                    .onSuccess(answers -> tell(batch, answers))
                    .onFailure(failure -> batch.forEach(theirs -> notAnswered(theirs, failure)))
                    .transform(answered -> people(to));
        }

        private void tell(List<List<Connection>> batch, List<@Nullable Visitor> answers) {
            for (int place = 0; place < batch.size(); place++) {
                Visitor now = answers.get(place);
                for (Connection connection : batch.get(place)) {
                    if (now == null) {
                        connection.notHere(Problems.NOT_FOUND);
                    } else if (now.personal().removed()) {
                        connection.notHere(StageProblems.REMOVED);
                    } else {
                        connection.refreshed(now, changes);
                    }
                }
            }
        }

        /** Silence is no answer; that there is no such session is one. */
        private void notAnswered(List<Connection> theirs, Throwable failure) {
            if (problem(failure).code().equals(Problems.NOT_FOUND.code())) {
                theirs.forEach(connection -> connection.notHere(Problems.NOT_FOUND));
            } else {
                unanswered.addAll(theirs);
            }
        }

        Future<Void> channels() {
            Map<Key, List<Connection>> readers = new LinkedHashMap<>();
            for (Connection connection : connections) {
                Visitor visitor = connection.visitor();
                if (visitor != null) {
                    connection
                            .channels()
                            .forEach(channel -> readers.computeIfAbsent(
                                            Key.of(channel, visitor.caller()), fresh -> new ArrayList<>())
                                    .add(connection));
                }
            }
            return reopen(readers.entrySet().iterator());
        }

        private Future<Void> reopen(Iterator<Map.Entry<Key, List<Connection>>> rest) {
            if (!rest.hasNext()) {
                return Future.succeededFuture();
            }
            Map.Entry<Key, List<Connection>> next = rest.next();
            List<Connection> readers = next.getValue();
            ChannelId channel = next.getKey().channel();
            Caller one = Objects.requireNonNull(readers.get(0).caller());
            return door.open(channel, one, NO_REQUEST)
                    .onFailure(failure -> refused(channel, readers, problem(failure)))
                    .transform(answered -> reopen(rest));
        }

        private void refused(ChannelId channel, List<Connection> readers, Problem problem) {
            if (problem.status() < SERVER_ERROR) {
                readers.forEach(connection -> connection.lost(channel, problem));
            } else {
                unanswered.addAll(readers);
            }
        }
    }
}

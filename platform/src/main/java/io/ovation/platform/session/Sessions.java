package io.ovation.platform.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of sessions in use, never older than two seconds unless stage-service is silent: asked for again in the background about
 * once a second, and only while somebody uses them. A session that is gone is gone at once.
 *
 * <p>All calls come from one thread.
 */
public final class Sessions {
    private static final int INQUIRIES = 2;

    private final SessionSource source;
    private final Timers timers;
    private final SessionsSettings settings;
    private final Map<ReadSession, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Entry {
        private @Nullable SessionSettings known;
        private long knownAt;
        private long askedAt;
        private @Nullable Future<SessionSettings> asking;
        private boolean silent;
    }

    public Sessions(SessionSource source, Timers timers, SessionsSettings settings) {
        this.source = source;
        this.timers = timers;
        this.settings = settings;
    }

    /** Settings asked of the instance of stage-service that owns the session. */
    public static Sessions askedOver(Bus bus, Timers timers, SessionsSettings settings) {
        return new Sessions(
                asked -> bus.askOwner(
                        StageEndpoints.READ_SESSION,
                        new ChannelId(asked.account(), asked.session(), StageEndpoints.CHANNEL).toString(),
                        asked,
                        CallContext.service("")),
                timers,
                settings);
    }

    /** The settings of a session; fails with a problem when there is none, or when nobody can say. */
    public Future<SessionSettings> settings(String account, String session) {
        ReadSession key = new ReadSession(account, session);
        Entry entry = entry(key);
        SessionSettings known = entry.known;
        long now = timers.monotonicMillis();
        if (known == null) {
            return ask(key, entry);
        }
        if (now - Math.max(entry.knownAt, entry.askedAt) >= settings.refreshMillis()) {
            ask(key, entry);
        }
        boolean holds = now - entry.knownAt < (entry.silent ? settings.outageMillis() : settings.waitMillis());
        return holds ? Future.succeededFuture(known) : ask(key, entry);
    }

    /**
     * The settings of a caller's session, at least as new as those by which the gateway found the caller's role: what somebody was told has
     * changed binds them at once. Fails with a problem, {@code unavailable} when nobody knows that version yet.
     */
    public Future<SessionSettings> settings(Caller caller) {
        return settings(caller.account(), caller.session())
                .compose(known -> known.version() >= caller.sessionVersion()
                        ? Future.succeededFuture(known)
                        : newer(caller, INQUIRIES));
    }

    /**
     * The same behind a channel that must be the caller's own of that name, in a session that opens to them; what is not theirs looks like
     * what is not there.
     */
    public Future<SessionSettings> settings(Caller caller, ChannelId channel, String name) {
        return channel.equals(caller.channel(name))
                ? settings(caller)
                        .compose(settings -> settings.opensTo(caller.role())
                                ? Future.succeededFuture(settings)
                                : Future.failedFuture(Problems.NOT_FOUND.failure()))
                : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    /** The first inquiry may be one that was under way, and answered before the change. */
    private Future<SessionSettings> newer(Caller caller, int inquiries) {
        ReadSession key = new ReadSession(caller.account(), caller.session());
        return ask(key, entry(key)).compose(read -> {
            if (read.version() >= caller.sessionVersion()) {
                return Future.succeededFuture(read);
            }
            return inquiries > 1 ? newer(caller, inquiries - 1) : Future.failedFuture(Problems.UNAVAILABLE.failure());
        });
    }

    private Entry entry(ReadSession key) {
        Entry entry = entries.computeIfAbsent(key, fresh -> new Entry());
        if (entries.size() > settings.kept()) {
            entries.remove(entries.keySet().iterator().next());
        }
        return entry;
    }

    /** Whoever comes while an answer is awaited shares it. */
    private Future<SessionSettings> ask(ReadSession key, Entry entry) {
        Future<SessionSettings> running = entry.asking;
        if (running != null) {
            return running;
        }
        entry.askedAt = timers.monotonicMillis();
        Future<SessionSettings> answer =
                source.read(key).map(read -> took(entry, read)).recover(failure -> failed(key, entry, failure));
        entry.asking = answer;
        answer.onComplete(done -> entry.asking = null);
        return answer;
    }

    private static SessionSettings took(Entry entry, SessionSettings read) {
        entry.known = read;
        entry.knownAt = entry.askedAt;
        entry.silent = false;
        return read;
    }

    /** Silence is not an answer: what was known holds for a while. */
    private Future<SessionSettings> failed(ReadSession key, Entry entry, Throwable failure) {
        if (failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.NOT_FOUND.code())) {
            entries.remove(key);
            return Future.failedFuture(failure);
        }
        entry.silent = true;
        SessionSettings known = entry.known;
        boolean holds = known != null && timers.monotonicMillis() - entry.knownAt < settings.outageMillis();
        return holds ? Future.succeededFuture(known) : Future.failedFuture(failure);
    }
}

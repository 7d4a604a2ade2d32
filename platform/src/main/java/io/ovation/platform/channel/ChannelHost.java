package io.ovation.platform.channel;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All channels of one kind on one service instance: an owner for each that is in use, and the reads that need no owner.
 *
 * <p>All calls come from one thread.
 */
public final class ChannelHost<S, C> {
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int READ_LIMIT = 300;

    private final ChannelRules<S, C> rules;
    private final Journal journal;
    private final Interests interests;
    private final Timers timers;
    private final HostLimits limits;
    private final Map<ChannelId, ChannelOwner<S, C>> owners = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<ChannelId, Long> activeAt = new HashMap<>();

    public ChannelHost(
            ChannelRules<S, C> rules, Journal journal, Interests interests, Timers timers, HostLimits limits) {
        this.rules = rules;
        this.journal = journal;
        this.interests = interests;
        this.timers = timers;
        this.limits = limits;
    }

    /** Decides and stores a command of a person. */
    public Future<Ack> submit(SubmitCommand command, Caller caller) {
        if (!CLIENT_ID.matcher(command.clientId()).matches()) {
            return Future.failedFuture(Problems.INVALID
                    .withError("clientId", "pattern", "A client id is 8 to 64 letters, digits, - or _.")
                    .failure());
        }
        return rules.prepare(command, caller)
                .compose(ready ->
                        submit(command.channel(), new Submission<>(command.clientId(), caller.person(), ready)));
    }

    /** Decides and stores a command that the service itself gives. */
    public Future<Ack> submit(ChannelId channel, Submission<C> submission) {
        return owner(channel).submit(submission);
    }

    /** Fails unless the caller may read the channel. */
    public Future<Void> open(ChannelId channel, Caller caller) {
        return rules.open(channel, caller);
    }

    /** The state of a channel, fresh to within {@link OwnerLimits#freshMillis()}. */
    public Future<Folded<S>> state(ChannelId channel) {
        return owner(channel).state();
    }

    /** The newest view of a channel. */
    public Future<Snapshot> snapshot(ChannelId channel) {
        return state(channel)
                .map(folded -> new Snapshot(
                        channel,
                        journal.epoch(),
                        folded.seq(),
                        rules.view(folded.state(), false),
                        rules.view(folded.state(), true),
                        rules.moderatorsView(folded.state()),
                        rules.own(folded.state())));
    }

    /** Stored events. */
    public Future<EventPage> read(ReadEvents asked) {
        int limit = Math.max(1, Math.min(asked.limit(), READ_LIMIT));
        long after = Math.max(0, asked.after());
        return journal.read(asked.channel(), after, limit)
                .map(rows -> new EventPage(asked.channel(), journal.epoch(), after, withoutRedacted(rows)));
    }

    /** What a row of the page redacts is shown blank, even in the moment before it is blank in the store. */
    private static List<ChannelEvent> withoutRedacted(List<Row> rows) {
        Set<Long> redacted = new HashSet<>();
        rows.forEach(row -> redacted.addAll(row.event().redacts()));
        return rows.stream()
                .map(Row::event)
                .map(event -> redacted.contains(event.seq()) ? event.redacted() : event)
                .toList();
    }

    /** Where the logs end in the store, searched upwards from what the asker knows. */
    public Future<Heads> heads(Heads asked) {
        Map<ChannelId, Long> found = new HashMap<>();
        List<Future<Long>> searches = new ArrayList<>();
        asked.heads()
                .forEach((channel, known) -> searches.add(
                        journal.head(channel, Math.max(0, known)).onSuccess(head -> found.put(channel, head))));
        return Future.all(searches).map(all -> new Heads(journal.epoch(), found));
    }

    /** Tells interested gateways where active channels end, now and then again after each pause. */
    public void announceHeads() {
        long oldest = timers.monotonicMillis() - limits.activeMillis();
        activeAt.values().removeIf(at -> at < oldest);
        interests.expire();
        Map<ChannelId, Long> heads = new HashMap<>();
        activeAt.keySet().forEach(channel -> {
            ChannelOwner<S, C> owner = owners.get(channel);
            if (owner != null) {
                heads.put(channel, owner.head());
            }
        });
        if (!heads.isEmpty()) {
            interests.announceHeads(journal.epoch(), heads);
        }
        timers.after(limits.headsMillis(), this::announceHeads);
    }

    private ChannelOwner<S, C> owner(ChannelId channel) {
        ChannelOwner<S, C> owner = owners.get(channel);
        if (owner == null) {
            owner = new ChannelOwner<>(channel, rules.logic(), journal, this::announce, timers, limits.owner());
            owners.put(channel, owner);
            letGoOfTheIdle();
        }
        return owner;
    }

    private void announce(Batch batch) {
        activeAt.put(batch.channel(), timers.monotonicMillis());
        interests.announce(batch);
    }

    private void letGoOfTheIdle() {
        if (owners.size() <= limits.openChannels()) {
            return;
        }
        owners.entrySet().stream()
                .filter(entry -> !entry.getValue().busy())
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(owners::remove);
    }
}

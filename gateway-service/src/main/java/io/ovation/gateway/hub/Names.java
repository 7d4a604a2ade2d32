package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.live.PersonChanged;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Whose last names are hidden, in each account that somebody here belongs to: known before the first byte of the account leaves, and kept
 * current to within two seconds, for there is never more than a second between two looks at where the log ends.
 *
 * <p>All calls come from one event loop. As many accounts are kept as the installation has.
 */
public final class Names {
    private static final long HEADS_MILLIS = 1_000;
    private static final long INTEREST_MILLIS = 10_000;

    private final ChannelSource source;
    private final Timers timers;
    private final Map<ChannelId, AccountNames> known = new HashMap<>();
    private final Map<ChannelId, Future<AccountNames>> opening = new HashMap<>();
    private BiConsumer<String, Set<String>> changed = (account, people) -> {};

    public Names(ChannelSource source, Timers timers) {
        this.source = source;
        this.timers = timers;
    }

    /** Starts to renew the interest and to ask where the logs end. */
    public void start() {
        timers.after(HEADS_MILLIS, this::askHeads);
        timers.after(INTEREST_MILLIS, this::renewInterest);
    }

    /** Tells the listener each account with the people who may be shown in another way now. */
    void whenChanged(BiConsumer<String, Set<String>> listener) {
        changed = listener;
    }

    /** How names of an account are shown; fails with a problem while nobody can say. */
    public Future<NameMask> of(String account) {
        return names(channel(account)).map(AccountNames::mask);
    }

    /** The same for an account of which somebody was let in here already. */
    public NameMask known(String account) {
        AccountNames names = known.get(channel(account));
        if (names == null) {
            throw new IllegalStateException("names are asked for before anybody is let in");
        }
        return names.mask();
    }

    /** Done when this gateway shows names as they were at this place of the log, or later. */
    public Future<Void> reach(PersonChanged news) {
        AccountNames names = known.get(channel(news.account()));
        return names == null || news.seq() == 0 ? Future.succeededFuture() : names.reach(news.epoch(), news.seq());
    }

    /** Takes what owners announce; most of it is about other channels. */
    void announced(Announcement announcement) {
        for (Batch batch : announcement.batches()) {
            AccountNames names = known.get(batch.channel());
            if (names != null) {
                names.follower().offer(batch);
            }
        }
        Heads heads = announcement.heads();
        if (heads != null) {
            headsAre(heads);
        }
    }

    /** Tells the owners at once, for example because they are other ones now. */
    void interestNow() {
        if (!known.isEmpty()) {
            source.interest(known.keySet());
        }
    }

    private static ChannelId channel(String account) {
        return new ChannelId(account, StageEndpoints.NO_SESSION, StageEndpoints.SETTINGS_CHANNEL);
    }

    private Future<AccountNames> names(ChannelId channel) {
        AccountNames names = known.get(channel);
        if (names != null) {
            return Future.succeededFuture(names);
        }
        Future<AccountNames> already = opening.get(channel);
        return already != null ? already : open(channel);
    }

    private Future<AccountNames> open(ChannelId channel) {
        source.interest(List.of(channel));
        Future<AccountNames> now = source.snapshot(channel)
                .map(first -> new AccountNames(
                        channel, first, source, timers, people -> changed.accept(channel.account(), people)))
                .onSuccess(names -> known.put(channel, names));
        opening.put(channel, now);
        now.onComplete(done -> opening.remove(channel));
        return now;
    }

    private void renewInterest() {
        interestNow();
        timers.after(INTEREST_MILLIS, this::renewInterest);
    }

    private void askHeads() {
        Map<ChannelId, Long> lasts = new HashMap<>();
        known.forEach((channel, names) -> lasts.put(channel, names.follower().last()));
        Future<List<Heads>> answers = lasts.isEmpty() ? Future.succeededFuture(List.of()) : source.heads(lasts);
        answers.onSuccess(all -> all.forEach(this::headsAre))
                .onComplete(done -> timers.after(HEADS_MILLIS, this::askHeads));
    }

    private void headsAre(Heads heads) {
        heads.heads().forEach((channel, head) -> {
            AccountNames names = known.get(channel);
            if (names != null) {
                names.follower().headIs(heads.epoch(), head);
            }
        });
    }
}

package io.ovation.interactions.feed;

import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedSource;
import io.ovation.contracts.interactions.FeedView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the feed comes to.
 *
 * @param items oldest first, at most {@link FeedView#ITEMS}
 * @param followed by channel, the seq of the last event that changed the feed
 */
record FeedState(List<Shown> items, Map<String, Long> followed) {
    static final FeedState EMPTY = new FeedState(List.of(), Map.of());

    /** An item and the row that published it. */
    record Shown(FeedItem item, long row) {}

    long followed(String channel) {
        return followed.getOrDefault(channel, 0L);
    }

    List<Shown> among(List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return items.stream()
                .filter(shown -> wanted.contains(shown.item().id()))
                .toList();
    }

    List<Shown> of(String channel) {
        return items.stream()
                .filter(shown -> shown.item().id().startsWith(channel + "/"))
                .toList();
    }

    FeedState with(FeedItem item, long row) {
        List<Shown> all = new ArrayList<>(without(List.of(item.id())).items);
        all.add(new Shown(item, row));
        return new FeedState(List.copyOf(all.subList(Math.max(0, all.size() - FeedView.ITEMS), all.size())), followed);
    }

    FeedState without(List<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        return new FeedState(
                items.stream()
                        .filter(shown -> !gone.contains(shown.item().id()))
                        .toList(),
                followed);
    }

    FeedState after(FeedSource source) {
        Map<String, Long> further = new LinkedHashMap<>(followed);
        further.merge(source.channel(), source.seq(), Math::max);
        return new FeedState(items, further);
    }
}

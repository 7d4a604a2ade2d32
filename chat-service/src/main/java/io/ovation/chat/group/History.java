package io.ovation.chat.group;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.chat.MessagePage;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.ovation.platform.reaction.ReactionSets;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Messages from the log, backwards by known seqs; what happened to them since comes from the log itself and from the counted reactions. */
final class History {
    static final int MAX_MESSAGES = 100;

    private static final int CHUNK_ROWS = 300;

    /** A page reads at most this much of the log; in a long run of other events it ends early and says where to go on. */
    private static final int MAX_CHUNKS = 8;

    private final Journal journal;
    private final ReactionSets reactions;

    History(Journal journal, ReactionSets reactions) {
        this.journal = journal;
        this.reactions = reactions;
    }

    /** What was found so far, newest first, and the seq below which nothing was looked at. */
    private record Found(List<ChatMessage> messages, long lowest, int chunks) {}

    /** The page before a place, nothing at or below the floor. */
    Future<MessagePage> page(ReadMessages asked, Folded<ChatState> newest) {
        Long before = asked.before();
        long top = before == null ? newest.seq() + 1 : Math.min(before, newest.seq() + 1);
        int limit = Math.max(1, Math.min(asked.limit(), MAX_MESSAGES));
        long floor = newest.state().floor();
        return search(asked.channel(), new Found(List.of(), top, 0), floor, limit)
                .compose(found -> {
                    boolean more = found.lowest() > floor + 1;
                    return views(asked.channel(), found.messages(), newest.state())
                            .map(views -> new MessagePage(views, more, more ? found.lowest() : null));
                });
    }

    private Future<Found> search(ChannelId channel, Found found, long floor, int limit) {
        if (found.messages().size() >= limit || found.lowest() <= floor + 1 || found.chunks() >= MAX_CHUNKS) {
            return Future.succeededFuture(found);
        }
        long after = Math.max(floor, found.lowest() - 1 - CHUNK_ROWS);
        return journal.read(channel, after, (int) (found.lowest() - 1 - after))
                .compose(rows -> search(channel, add(found, rows, after, limit), floor, limit));
    }

    private static Found add(Found found, List<Row> rows, long after, int limit) {
        List<ChatMessage> messages = new ArrayList<>(found.messages());
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).event().type().equals(MessagePosted.TYPE)) {
                messages.add(Folding.message(rows.get(i).event()));
                if (messages.size() == limit) {
                    return new Found(messages, rows.get(i).event().seq(), found.chunks() + 1);
                }
            }
        }
        return new Found(messages, after + 1, found.chunks() + 1);
    }

    /** One message; fails with {@code not-found} when it was cleared away or is none. */
    Future<MessageView> one(ChannelId channel, long seq, ChatState state) {
        return row(channel, seq).compose(found -> {
            if (found.isEmpty() || seq <= state.floor()) {
                return Future.failedFuture(Problems.NOT_FOUND.failure());
            }
            return views(channel, found, state).map(views -> views.get(0));
        });
    }

    /** The message of this seq as it stands in the log, or nothing. */
    Future<List<ChatMessage>> row(ChannelId channel, long seq) {
        return journal.read(channel, seq - 1, 1)
                .map(rows -> rows.stream()
                        .map(Row::event)
                        .filter(event -> event.type().equals(MessagePosted.TYPE))
                        .map(Folding::message)
                        .toList());
    }

    private Future<List<MessageView>> views(ChannelId channel, List<ChatMessage> newestFirst, ChatState state) {
        List<Long> living = newestFirst.stream()
                .filter(message -> !message.gone())
                .map(ChatMessage::seq)
                .toList();
        return reactions.count(channel, living).map(counts -> {
            List<MessageView> views = new ArrayList<>();
            newestFirst.forEach(message -> views.add(view(message, counts, state)));
            Collections.reverse(views);
            return views;
        });
    }

    /** The window knows who deleted a message, and of a deletion that is not blanked in the row yet. */
    private static MessageView view(ChatMessage message, Map<Long, Map<String, Long>> counts, ChatState state) {
        ChatMessage known =
                state.message(message.seq()).filter(ChatMessage::gone).orElse(message);
        return known.counted(counts.getOrDefault(known.seq(), Map.of()), 0).view();
    }
}

package io.ovation.chat.connection;

import io.ovation.contracts.connection.ConversationPage;
import io.ovation.contracts.connection.MessageSent;
import io.ovation.contracts.connection.PrivateMessage;
import io.ovation.contracts.connection.ReadConversation;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import java.util.List;

/** Messages of a conversation from its log, backwards. */
final class Pages {
    private static final int MOST = 100;
    private static final int CHUNK_ROWS = 300;

    private final Journal journal;

    Pages(Journal journal) {
        this.journal = journal;
    }

    /** The page before a place; of a long run of other events it may be empty, and says where to go on. */
    Future<ConversationPage> before(ReadConversation asked, long head) {
        long top = asked.before() == null ? head + 1 : Math.min(asked.before(), head + 1);
        long after = Math.max(0, top - 1 - CHUNK_ROWS);
        int limit = Math.max(1, Math.min(asked.limit(), MOST));
        return journal.read(asked.channel(), after, (int) Math.max(0, top - 1 - after))
                .map(rows -> page(rows, after, limit));
    }

    private static ConversationPage page(List<Row> rows, long after, int limit) {
        List<PrivateMessage> messages = rows.stream()
                .map(Row::event)
                .filter(event -> event.type().equals(MessageSent.TYPE))
                .map(Folding::message)
                .toList();
        List<PrivateMessage> newest = messages.subList(Math.max(0, messages.size() - limit), messages.size());
        long lowest = newest.size() < messages.size() ? newest.get(0).seq() : after + 1;
        return new ConversationPage(newest, lowest > 1 ? Long.valueOf(lowest) : null);
    }
}

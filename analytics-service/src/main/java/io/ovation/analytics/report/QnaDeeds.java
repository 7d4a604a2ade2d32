package io.ovation.analytics.report;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.AskerView;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.platform.bus.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the log of a Q&A who asked and answered when, by what the team may see of it. Whoever asked without their name is nobody here, even
 * where the team may know them; the row's own actor is not looked at.
 */
final class QnaDeeds {
    private static final String ASKED = QnaEvent.QUESTION_ASKED.type();
    private static final String ADDED = QnaEvent.MESSAGE_ADDED.type();
    private static final String ANSWERED = QnaEvent.ANSWER_POSTED.type();

    private final Deeds deeds;
    private final People people;

    QnaDeeds(Deeds deeds, People people) {
        this.deeds = deeds;
        this.people = people;
    }

    void happened(ChannelEvent event) {
        Circles circles = event.circles();
        if (circles == null) {
            return;
        }
        String type = event.type();
        if (type.equals(ANSWERED)) {
            wrote(event, Deed.ENTRY, author(change(circles), event.seq()));
        } else if (type.equals(ASKED) || type.equals(ADDED)) {
            ThreadHeader thread = change(circles).thread();
            boolean opens = thread != null && thread.id() == event.seq();
            wrote(event, opens ? Deed.THREAD : Deed.ENTRY, thread == null ? null : named(thread.asker()));
        }
    }

    private void wrote(ChannelEvent event, Deed deed, @Nullable AuthorView author) {
        int person = author == null ? Deeds.NOBODY : people.number(author.person(), author.name());
        deeds.add(event.seq(), deed, person, event.at().toEpochMilli());
    }

    private static @Nullable AuthorView named(AskerView asker) {
        return asker.anonymous() ? null : asker.author();
    }

    /** Who wrote the answer; nobody when it is deleted. */
    private static @Nullable AuthorView author(QnaChange change, long seq) {
        return change.entries() == null
                ? null
                : change.entries().stream()
                        .filter(entry -> entry.id() == seq)
                        .map(EntryView::author)
                        .findFirst()
                        .orElse(null);
    }

    private static QnaChange change(Circles circles) {
        Map<String, Object> team = new HashMap<>();
        Stream.concat(circles.parts().stream(), circles.lasting().stream())
                .filter(part -> part.audience().equals(Audience.TEAM))
                .forEach(part -> team.putAll(part.body()));
        return Json.record(team, QnaChange.class);
    }
}

package io.ovation.qna.thread;

import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.AnswerView;
import io.ovation.contracts.qna.BlockedAsker;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.MineView;
import io.ovation.contracts.qna.OwnThread;
import io.ovation.contracts.qna.OwnThreadView;
import io.ovation.contracts.qna.PublicAnswer;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaView;
import io.ovation.contracts.qna.QuestionMarks;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadView;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client does with a view and the events after it; written from the contract and not from the service's own fold. */
final class ViewFold {
    private final String person;
    private final Role role;
    private final NavigableMap<Long, QuestionView> questions = new TreeMap<>();
    private final NavigableMap<Long, ThreadHeader> threads = new TreeMap<>();
    private final NavigableMap<Long, OwnThread> mine = new TreeMap<>();
    private final Map<Long, NavigableMap<Long, EntryView>> entries = new HashMap<>();
    private final Map<Long, NavigableMap<Long, EntryView>> ownEntries = new HashMap<>();
    private final NavigableMap<Long, BlockedAsker> blocked = new TreeMap<>();
    private boolean meBlocked;

    ViewFold(String person, Role role, QnaView view, @Nullable MineView own) {
        this.person = person;
        this.role = role;
        view.questions().forEach(question -> questions.put(question.id(), question));
        Objects.requireNonNullElse(view.threads(), List.<ThreadView>of()).forEach(thread -> {
            threads.put(thread.thread().id(), thread.thread());
            thread.entries().forEach(entry -> put(entries, thread.thread().id(), entry));
        });
        Objects.requireNonNullElse(view.blocked(), List.<BlockedAsker>of())
                .forEach(each -> blocked.put(each.thread(), each));
        MineView have = own == null ? MineView.NOTHING : own;
        meBlocked = have.blocked();
        have.threads().forEach(thread -> {
            mine.put(thread.thread().id(), thread.thread());
            thread.entries().forEach(entry -> put(ownEntries, thread.thread().id(), entry));
        });
    }

    /** What of an event this person gets, or null when they get nothing; the gateway does the same. */
    static @Nullable QnaChange seen(ChannelEvent event, String person, Role role) {
        Circles circles = event.circles();
        if (circles == null || !event.audience().includes(person, role)) {
            return null;
        }
        Map<String, Object> body = new HashMap<>();
        Stream.concat(circles.parts().stream(), circles.lasting().stream())
                .filter(part -> part.audience().includes(person, role))
                .map(CirclePart::body)
                .forEach(body::putAll);
        return Json.record(body, QnaChange.class);
    }

    void apply(ChannelEvent event) {
        QnaChange change = seen(event, person, role);
        if (change != null) {
            apply(change);
        }
    }

    private void apply(QnaChange change) {
        if (change.listed() != null) {
            questions.put(change.listed().id(), change.listed());
        }
        if (change.publicAnswer() != null) {
            answer(change.publicAnswer());
        }
        each(change.questionMarks())
                .forEach(marked -> questions.computeIfPresent(
                        marked.id(), (id, question) -> marked(question, question.answers(), marked.marks())));
        each(change.unlisted()).forEach(questions::remove);
        if (change.thread() != null) {
            threads.put(change.thread().id(), change.thread());
            each(change.entries()).forEach(entry -> put(entries, change.thread().id(), entry));
            window(entries, change.thread().id(), change.thread().from());
        }
        each(change.entryMarks()).forEach(marked -> mark(entries, marked.id(), marked.marks()));
        each(change.left()).forEach(thread -> {
            threads.remove(thread);
            entries.remove(thread);
        });
        if (change.blocked() != null) {
            blocked.put(change.blocked().thread(), change.blocked());
        }
        if (change.unblocked() != null) {
            blocked.remove(change.unblocked());
        }
        own(change);
    }

    private void own(QnaChange change) {
        if (change.myThread() != null) {
            mine.put(change.myThread().id(), change.myThread());
            each(change.myEntries())
                    .forEach(entry -> put(ownEntries, change.myThread().id(), entry));
            window(ownEntries, change.myThread().id(), change.myThread().from());
        }
        each(change.myMarks()).forEach(marked -> mark(ownEntries, marked.id(), marked.marks()));
        each(change.myLeft()).forEach(thread -> {
            mine.remove(thread);
            ownEntries.remove(thread);
        });
        meBlocked = change.myBlocked() == null ? meBlocked : change.myBlocked();
    }

    private void answer(PublicAnswer added) {
        questions.computeIfPresent(added.question(), (id, question) -> {
            NavigableMap<Long, AnswerView> answers = new TreeMap<>();
            question.answers().forEach(answer -> answers.put(answer.id(), answer));
            answers.put(added.answer().id(), added.answer());
            return marked(question, List.copyOf(answers.values()), added.marks());
        });
    }

    private static QuestionView marked(QuestionView question, List<AnswerView> answers, QuestionMarks marks) {
        return new QuestionView(question.id(), question.text(), question.at(), question.author(), answers, marks);
    }

    private static <T> List<T> each(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static void put(Map<Long, NavigableMap<Long, EntryView>> all, long thread, EntryView entry) {
        all.computeIfAbsent(thread, fresh -> new TreeMap<>()).put(entry.id(), entry);
    }

    private static void window(Map<Long, NavigableMap<Long, EntryView>> all, long thread, long from) {
        all.computeIfAbsent(thread, fresh -> new TreeMap<>()).headMap(from).clear();
    }

    private static void mark(Map<Long, NavigableMap<Long, EntryView>> all, long id, EntryMarks marks) {
        all.values()
                .forEach(entries -> entries.computeIfPresent(
                        id,
                        (same, entry) -> new EntryView(
                                entry.id(),
                                entry.kind(),
                                entry.at(),
                                entry.text(),
                                entry.author(),
                                entry.replyTo(),
                                entry.deleted(),
                                marks)));
    }

    QnaView view() {
        List<ThreadView> all = new ArrayList<>();
        threads.forEach((id, thread) -> all.add(new ThreadView(thread, of(entries, id))));
        return new QnaView(
                List.copyOf(questions.values()),
                role.team() ? all : null,
                role.team() ? List.copyOf(blocked.values()) : null);
    }

    MineView mine() {
        List<OwnThreadView> all = new ArrayList<>();
        mine.forEach((id, thread) -> all.add(new OwnThreadView(thread, of(ownEntries, id))));
        return new MineView(all, meBlocked);
    }

    private static List<EntryView> of(Map<Long, NavigableMap<Long, EntryView>> all, long thread) {
        return List.copyOf(all.getOrDefault(thread, new TreeMap<>()).values());
    }
}

package io.ovation.qna.thread;

import io.ovation.contracts.Role;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.Listing;
import io.ovation.contracts.qna.ModeratorView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A thread in memory.
 *
 * @param person who opened it, known even when the team may not know
 * @param header as the team sees it
 * @param entries the newest, oldest first
 */
record Held(String person, ThreadHeader header, List<EntryView> entries) {

    long id() {
        return header.id();
    }

    boolean done() {
        return header.state() == ThreadState.ANSWERED || header.state() == ThreadState.DISMISSED;
    }

    boolean claimedByAnother(String moderator) {
        ModeratorView owner = header.owner();
        return header.state() == ThreadState.CLAIMED
                && owner != null
                && !owner.person().equals(moderator);
    }

    /** Whether the asker's words, or some of them, are still there; those before the window count as there. */
    boolean asks() {
        return header.from() > id()
                || entries.stream().anyMatch(each -> each.kind() != EntryKind.ANSWER && each.deleted() == null);
    }

    Optional<EntryView> entry(long id) {
        return entries.stream().filter(each -> each.id() == id).findFirst();
    }

    /** The newest living entry of this kind. */
    Optional<EntryView> newest(EntryKind kind) {
        return entries.stream()
                .filter(each -> each.kind() == kind && each.deleted() == null)
                .reduce((older, newer) -> newer);
    }

    /** The questions in it that nobody has answered, declined or deleted. */
    List<EntryView> open() {
        return entries.stream().filter(Held::isOpen).toList();
    }

    static boolean isOpen(EntryView entry) {
        return entry.kind() == EntryKind.QUESTION
                && entry.deleted() == null
                && entry.marks().answered() == null
                && entry.marks().listing() != Listing.DISMISSED;
    }

    /** Who wrote an entry, as far as that is shown to anybody; the asker's own is the thread's person. */
    boolean wrote(String somebody, EntryView entry) {
        AuthorView author = entry.author();
        return entry.kind() == EntryKind.ANSWER
                ? author != null && author.person().equals(somebody)
                : person.equals(somebody);
    }

    boolean askedByModerator() {
        AuthorView author = header.asker().author();
        return author != null && author.role().compareTo(Role.MODERATOR) >= 0;
    }

    Held with(ThreadHeader newer) {
        return new Held(person, newer, only(entry -> entry.id() >= newer.from()));
    }

    Held with(EntryView entry) {
        List<EntryView> all = new ArrayList<>(only(each -> each.id() != entry.id()));
        int at = (int) all.stream().filter(each -> each.id() < entry.id()).count();
        all.add(at, entry);
        return new Held(person, header, List.copyOf(all));
    }

    Held marked(long id, EntryMarks marks) {
        return new Held(
                person,
                header,
                entries.stream()
                        .map(each -> each.id() == id ? Entries.marked(each, marks) : each)
                        .toList());
    }

    private List<EntryView> only(Predicate<EntryView> wanted) {
        return entries.stream().filter(wanted).toList();
    }
}

package io.ovation.stage.attachment;

import io.ovation.contracts.attachment.AttachmentList;
import io.ovation.contracts.attachment.AttachmentView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the channel {@code attachments} comes to: at most some hundred files. */
record AttachmentState(List<Kept> attachments) {
    static final AttachmentState EMPTY = new AttachmentState(List.of());

    private static final Comparator<AttachmentView> OLDEST_FIRST =
            Comparator.comparing(AttachmentView::createdAt).thenComparing(AttachmentView::id);

    /**
     * One attachment.
     *
     * @param row the place of the event that last told of it
     */
    record Kept(AttachmentView view, long row) {}

    Optional<Kept> find(String id) {
        return attachments.stream().filter(kept -> kept.view().id().equals(id)).findFirst();
    }

    AttachmentState with(AttachmentView view, long row) {
        List<Kept> kept = new ArrayList<>(without(view.id()).attachments());
        kept.add(new Kept(view, row));
        return new AttachmentState(List.copyOf(kept));
    }

    AttachmentState without(String id) {
        return new AttachmentState(attachments.stream()
                .filter(kept -> !kept.view().id().equals(id))
                .toList());
    }

    AttachmentList view() {
        return new AttachmentList(
                attachments.stream().map(Kept::view).sorted(OLDEST_FIRST).toList());
    }
}

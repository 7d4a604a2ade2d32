package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interaction as attendees see it: no right answers before they may know, no results that are not shared. Nothing gets to them but through here. */
final class Cut {
    private Cut() {}

    static Interaction of(Interaction whole) {
        return new Interaction(
                whole.id(),
                whole.status(),
                content(whole),
                whole.changeable(),
                whole.resultsShared(),
                whole.createdAt(),
                whole.publishedAt(),
                whole.endedAt(),
                whole.resultsShared() ? whole.results() : null);
    }

    private static Content content(Interaction whole) {
        if (!(whole.content() instanceof Content.Quiz quiz)
                || (whole.status() == InteractionStatus.ENDED && quiz.showCorrect())) {
            return whole.content();
        }
        return new Content.Quiz(quiz.question(), quiz.options(), null, quiz.multiple(), quiz.showCorrect());
    }

    /** The right answers for somebody who has answered, if they are shown at all. */
    static @Nullable List<Integer> correct(Content content) {
        return content instanceof Content.Quiz quiz && quiz.showCorrect() ? quiz.correct() : null;
    }
}

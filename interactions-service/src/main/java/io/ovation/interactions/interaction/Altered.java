package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.interactions.Results;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Interactions with something changed. */
final class Altered {
    private Altered() {}

    static Interaction draft(long id, Content content, boolean changeable, boolean shared, Instant at) {
        return new Interaction(id, InteractionStatus.DRAFT, content, changeable, shared, at, null, null, null);
    }

    /** Shown to everyone, as open as it was when it was taken off. */
    static Interaction published(Interaction one, Instant at) {
        InteractionStatus status = one.endedAt() == null ? InteractionStatus.OPEN : InteractionStatus.ENDED;
        Results results = one.results() == null ? Marks.results(one.content(), Map.of()) : one.results();
        return with(one, status, at, one.endedAt(), results);
    }

    static Interaction unpublished(Interaction one) {
        return with(one, InteractionStatus.UNPUBLISHED, one.publishedAt(), one.endedAt(), one.results());
    }

    static Interaction ended(Interaction one, @Nullable Results results, Instant at) {
        return with(one, InteractionStatus.ENDED, one.publishedAt(), at, results);
    }

    static Interaction counted(Interaction one, Results results) {
        return with(one, one.status(), one.publishedAt(), one.endedAt(), results);
    }

    private static Interaction with(
            Interaction one,
            InteractionStatus status,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt,
            @Nullable Results results) {
        return new Interaction(
                one.id(),
                status,
                one.content(),
                one.changeable(),
                one.resultsShared(),
                one.createdAt(),
                publishedAt,
                endedAt,
                results);
    }

    static Interaction sharing(Interaction one, boolean shared) {
        return edited(one, one.content(), one.changeable(), shared);
    }

    static Interaction edited(Interaction one, Content content, boolean changeable, boolean shared) {
        return new Interaction(
                one.id(),
                one.status(),
                content,
                changeable,
                shared,
                one.createdAt(),
                one.publishedAt(),
                one.endedAt(),
                one.results());
    }
}

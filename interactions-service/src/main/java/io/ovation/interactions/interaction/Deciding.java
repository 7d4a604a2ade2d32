package io.ovation.interactions.interaction;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.interactions.CreateInteraction;
import io.ovation.contracts.interactions.DeleteInteraction;
import io.ovation.contracts.interactions.DuplicateInteraction;
import io.ovation.contracts.interactions.EditInteraction;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.HideAnswer;
import io.ovation.contracts.interactions.HideResults;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.InteractionEvent;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.interactions.PublishInteraction;
import io.ovation.contracts.interactions.ShowResults;
import io.ovation.contracts.interactions.UnhideAnswer;
import io.ovation.contracts.interactions.UnpublishInteraction;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** One moderator's command in one state. */
final class Deciding {
    private final InteractionLimits limits;
    private final InteractionState state;
    private final Instant at;

    Deciding(InteractionLimits limits, InteractionState state, Instant at) {
        this.limits = limits;
        this.state = state;
        this.at = at;
    }

    Decision decide(Ask.ByPerson ask) {
        try {
            require(ask.on(), InteractionProblems.MODULE_OFF);
            require(ask.caller().role().moderates(), Problems.FORBIDDEN);
            return ask.command() instanceof EndInteraction end
                    ? end(held(end.interaction()), Objects.requireNonNullElse(ask.tally(), Map.of()))
                    : decide(ask.command());
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private Decision decide(InteractionCommand command) {
        if (command instanceof CreateInteraction create) {
            return create(create);
        } else if (command instanceof EditInteraction edit) {
            return edit(held(edit.interaction()), edit);
        } else if (command instanceof DeleteInteraction delete) {
            return Change.deleted(held(delete.interaction()));
        } else if (command instanceof DuplicateInteraction duplicate) {
            return duplicate(held(duplicate.interaction()).whole());
        } else if (command instanceof PublishInteraction publish) {
            return publish(held(publish.interaction()));
        } else if (command instanceof UnpublishInteraction unpublish) {
            return unpublish(held(unpublish.interaction()));
        } else if (command instanceof ShowResults show) {
            return share(held(show.interaction()), true);
        } else if (command instanceof HideResults hide) {
            return share(held(hide.interaction()), false);
        } else if (command instanceof HideAnswer hide) {
            return Change.hiding(held(hide.interaction()), hide.answer(), true);
        } else if (command instanceof UnhideAnswer unhide) {
            return Change.hiding(held(unhide.interaction()), unhide.answer(), false);
        }
        throw new IllegalArgumentException("no such command: " + command);
    }

    private Decision create(CreateInteraction create) {
        Interaction draft =
                Altered.draft(state.head() + 1, create.content(), create.changeable(), create.shareResults(), at);
        if (create.publish()) {
            requireRoomToShow();
            return Change.of(InteractionEvent.INTERACTION_PUBLISHED, Altered.published(draft, at));
        }
        requireRoomForDraft();
        return Change.of(InteractionEvent.INTERACTION_CREATED, draft);
    }

    private Decision duplicate(Interaction one) {
        requireRoomForDraft();
        Interaction copy = Altered.draft(state.head() + 1, one.content(), one.changeable(), one.resultsShared(), at);
        return Change.of(InteractionEvent.INTERACTION_CREATED, copy);
    }

    private Decision edit(Held held, EditInteraction edit) {
        Interaction before = held.whole();
        Interaction after = Altered.edited(before, edit.content(), edit.changeable(), edit.shareResults());
        if (after.equals(before)) {
            return Decision.unchanged();
        }
        boolean draft = before.status() == InteractionStatus.DRAFT;
        require(draft || Meaning.keeps(before.content(), edit.content()), InteractionProblems.PUBLISHED);
        return Change.replacing(InteractionEvent.INTERACTION_EDITED, held, after);
    }

    private Decision publish(Held held) {
        if (held.whole().shown()) {
            return Decision.unchanged();
        }
        requireRoomToShow();
        return Change.of(InteractionEvent.INTERACTION_PUBLISHED, held, Altered.published(held.whole(), at));
    }

    private Decision unpublish(Held held) {
        return held.whole().shown()
                ? Change.replacing(InteractionEvent.INTERACTION_UNPUBLISHED, held, Altered.unpublished(held.whole()))
                : Decision.unchanged();
    }

    private Decision end(Held held, Map<String, Long> tally) {
        Interaction before = held.whole();
        if (before.status() == InteractionStatus.ENDED) {
            return Decision.unchanged();
        }
        require(before.status() == InteractionStatus.OPEN, InteractionProblems.NOT_OPEN);
        return Change.of(
                InteractionEvent.INTERACTION_ENDED,
                held,
                Altered.ended(before, Marks.results(before.content(), tally), at));
    }

    private Decision share(Held held, boolean shared) {
        if (held.whole().resultsShared() == shared) {
            return Decision.unchanged();
        }
        Interaction after = Altered.sharing(held.whole(), shared);
        return shared
                ? Change.of(InteractionEvent.RESULTS_SHOWN, held, after)
                : Change.replacing(InteractionEvent.RESULTS_HIDDEN, held, after);
    }

    private Held held(long id) {
        return state.interaction(id).orElseThrow(Problems.NOT_FOUND::failure);
    }

    private void requireRoomForDraft() {
        require(state.hidden() < limits.drafts(), InteractionProblems.TOO_MANY_DRAFTS);
    }

    private void requireRoomToShow() {
        require(state.shown() < limits.published(), InteractionProblems.TOO_MANY_PUBLISHED);
    }

    private static void require(boolean fulfilled, Problem otherwise) {
        if (!fulfilled) {
            throw otherwise.failure();
        }
    }
}

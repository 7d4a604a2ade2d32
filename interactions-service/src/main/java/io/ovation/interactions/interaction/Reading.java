package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.interactions.AnswerPage;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.GivenAnswer;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.ListAnswers;
import io.ovation.contracts.interactions.MyAnswer;
import io.ovation.contracts.interactions.MyAnswers;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;

/** What people answered, for themselves, for moderators, and what of it is shared. */
final class Reading {
    private static final int MAX_PAGE = 100;

    private final Answers answers;

    Reading(Answers answers) {
        this.answers = answers;
    }

    Future<MyAnswers> mine(ChannelId channel, Caller caller, InteractionState state) {
        List<Long> shown = state.interactions().values().stream()
                .map(Held::whole)
                .filter(Interaction::shown)
                .map(Interaction::id)
                .toList();
        return answers.of(channel, shown, caller.person())
                .map(found -> new MyAnswers(
                        found.stream().map(answer -> mine(answer, state)).toList()));
    }

    private static MyAnswer mine(StoredAnswer stored, InteractionState state) {
        return new MyAnswer(
                stored.interaction(),
                stored.at(),
                stored.answer().choices(),
                stored.answer().rating(),
                stored.answer().text(),
                stored.answer().answers(),
                state.interaction(stored.interaction())
                        .map(held -> Cut.correct(held.whole().content()))
                        .orElse(null));
    }

    Future<AnswerPage> list(ListAnswers asked, Caller caller, InteractionState state) {
        boolean moderates = caller.role().moderates();
        Interaction interaction = state.interaction(asked.interaction())
                .map(Held::whole)
                .filter(each -> moderates || each.shown())
                .orElseThrow(Problems.NOT_FOUND::failure);
        if (moderates) {
            return page(asked, AnswerOrder.newest(asked.cursor()), Reading::whole);
        }
        requireShared(interaction);
        return page(asked, AnswerOrder.anyhow(asked.cursor()), Reading::nameless);
    }

    private static void requireShared(Interaction interaction) {
        Problem refusal = InteractionProblems.RESULTS_HIDDEN;
        if (!interaction.resultsShared() || !(interaction.content() instanceof Content.OpenEnded)) {
            throw refusal.failure();
        }
    }

    private Future<AnswerPage> page(ListAnswers asked, AnswerOrder order, Function<StoredAnswer, GivenAnswer> view) {
        int limit = Math.max(1, Math.min(asked.limit(), MAX_PAGE));
        return answers.page(asked.channel(), asked.interaction(), order, limit + 1)
                .map(found -> {
                    boolean more = found.size() > limit;
                    List<StoredAnswer> page = more ? found.subList(0, limit) : found;
                    return new AnswerPage(
                            page.stream().map(view).toList(), more ? order.cursor(page.get(limit - 1)) : null);
                });
    }

    private static GivenAnswer whole(StoredAnswer stored) {
        return new GivenAnswer(
                stored.place(),
                stored.hidden() ? true : null,
                stored.person(),
                stored.name(),
                stored.at(),
                stored.answer().choices(),
                stored.answer().rating(),
                stored.answer().text(),
                stored.answer().answers());
    }

    private static GivenAnswer nameless(StoredAnswer stored) {
        return new GivenAnswer(
                stored.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                stored.answer().text(),
                null);
    }
}

package io.ovation.interactions.interaction;

import io.ovation.contracts.Problems;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.ReadAllAnswers;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that was answered in a session, page by page in the order of the store's ids, for services that count it. */
final class Sweep {
    private static final int PAGE = 300;
    private static final Pattern CURSOR = Pattern.compile("[0-9]{12}\\|[A-Za-z0-9_-]{1,64}");

    private final Answers answers;

    Sweep(Answers answers) {
        this.answers = answers;
    }

    /** Fails for people: who answered what is for moderators, interaction by interaction. */
    Future<AllAnswers> page(ReadAllAnswers asked, CallContext call) {
        String cursor = asked.cursor();
        if (!call.callerToken().isEmpty()) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        } else if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            return Future.failedFuture(AnswerOrder.unknown());
        }
        return answers.after(asked.channel(), cursor, PAGE).map(Sweep::page);
    }

    private static AllAnswers page(List<StoredAnswer> found) {
        return new AllAnswers(found.stream().map(Sweep::one).toList(), next(found));
    }

    private static AllAnswers.OfPerson one(StoredAnswer stored) {
        return new AllAnswers.OfPerson(
                stored.interaction(), stored.person(), stored.name(), stored.at(), stored.hidden(), stored.answer());
    }

    private static @Nullable String next(List<StoredAnswer> found) {
        return found.size() < PAGE ? null : Answers.place(found.get(found.size() - 1));
    }
}

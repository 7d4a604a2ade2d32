package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.interactions.Results;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.reaction.Counted;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which counts of answers are news. One event tells of one interaction; the others differ still and are counted again. */
final class Tallying implements Counted<InteractionState, Ask> {

    @Override
    public Set<Long> newest(InteractionState state) {
        Set<Long> open = new TreeSet<>();
        state.interactions().values().stream()
                .map(Held::whole)
                .filter(each -> each.status() == InteractionStatus.OPEN
                        && each.content().kind().answerable())
                .forEach(each -> open.add(each.id()));
        return open;
    }

    @Override
    public Set<Long> differing(InteractionState state, Map<Long, Map<String, Long>> tallies) {
        Set<Long> differing = new TreeSet<>();
        tallies.forEach((id, tally) -> news(state, id, tally).ifPresent(news -> differing.add(id)));
        return differing;
    }

    @Override
    public Ask totals(Map<Long, Map<String, Long>> tallies, long basedOn) {
        return new Ask.Totals(tallies, basedOn);
    }

    static Decision decide(InteractionState state, Ask.Totals totals) {
        for (Map.Entry<Long, Map<String, Long>> each : totals.tallies().entrySet()) {
            Optional<Results> news = state.interaction(each.getKey())
                    .filter(held -> held.countedAt() <= totals.basedOn())
                    .flatMap(held -> news(state, each.getKey(), each.getValue()));
            if (news.isPresent()) {
                return Change.counted(
                        Objects.requireNonNull(state.interactions().get(each.getKey())), news.get());
            }
        }
        return Decision.unchanged();
    }

    /** The results by this tally, if they are others than those that are known. */
    private static Optional<Results> news(InteractionState state, long id, Map<String, Long> tally) {
        return state.interaction(id)
                .map(Held::whole)
                .filter(each -> each.status() != InteractionStatus.DRAFT)
                .flatMap(each -> counted(each, tally));
    }

    private static Optional<Results> counted(Interaction one, Map<String, Long> tally) {
        return Optional.ofNullable(Marks.results(one.content(), tally))
                .filter(results -> !results.equals(one.results()));
    }
}

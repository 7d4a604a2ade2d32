package io.ovation.chat.group;

import io.ovation.contracts.Audience;
import io.ovation.contracts.chat.ReactionsCounted;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which totals of reactions are news. */
final class Counting {
    private Counting() {}

    static Decision decide(ChatState state, ChatAsk.Totals totals, Audience audience) {
        Map<Long, Map<String, Long>> news = new TreeMap<>();
        totals.counts().forEach((message, counts) -> {
            if (isNews(state, message, counts, totals.basedOn())) {
                news.put(message, counts);
            }
        });
        if (news.isEmpty()) {
            return Decision.unchanged();
        }
        ReactionsCounted counted = new ReactionsCounted(news);
        return Decision.redacting(counted.type(), Json.map(counted), audience, List.of());
    }

    /** A message outside the window is taken at the counter's word: readers who scrolled back want to know, and the state does not. */
    private static boolean isNews(ChatState state, long message, Map<String, Long> counts, long basedOn) {
        if (message <= state.floor() || state.lateDeletions().contains(message)) {
            return false;
        }
        Optional<ChatMessage> known = state.message(message);
        return known.map(each -> !each.gone()
                        && each.countedAt() <= basedOn
                        && !each.reactions().equals(counts))
                .orElse(true);
    }
}

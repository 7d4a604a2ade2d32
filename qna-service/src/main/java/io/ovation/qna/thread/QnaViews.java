package io.ovation.qna.thread;

import io.ovation.contracts.qna.BlockedAsker;
import io.ovation.contracts.qna.MineView;
import io.ovation.contracts.qna.OwnThreadView;
import io.ovation.contracts.qna.QnaView;
import io.ovation.contracts.qna.ThreadView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a state looks like to those who join. */
final class QnaViews {
    private QnaViews() {}

    static QnaView of(QnaState state, boolean team) {
        return new QnaView(
                List.copyOf(state.listed().values()), team ? threads(state) : null, team ? blocked(state) : null);
    }

    private static List<ThreadView> threads(QnaState state) {
        return state.threads().values().stream()
                .map(thread -> new ThreadView(thread.header(), thread.entries()))
                .toList();
    }

    private static List<BlockedAsker> blocked(QnaState state) {
        return state.blocked().entrySet().stream()
                .map(entry -> new BlockedAsker(entry.getKey(), entry.getValue().name()))
                .toList();
    }

    /** What each person has of their own. */
    static Map<String, MineView> mine(QnaState state) {
        Map<String, List<OwnThreadView>> threads = new HashMap<>();
        Set<String> blocked = new HashSet<>();
        state.threads()
                .values()
                .forEach(thread -> threads.computeIfAbsent(thread.person(), fresh -> new ArrayList<>())
                        .add(own(thread)));
        state.blocked().values().forEach(block -> blocked.add(block.person()));
        Map<String, MineView> mine = new HashMap<>();
        blocked.forEach(person -> mine.put(person, new MineView(List.of(), true)));
        threads.forEach((person, own) -> mine.put(person, new MineView(own, blocked.contains(person))));
        return mine;
    }

    private static OwnThreadView own(Held thread) {
        return new OwnThreadView(
                Headers.own(thread.header()),
                thread.entries().stream().map(Entries::forAsker).toList());
    }
}

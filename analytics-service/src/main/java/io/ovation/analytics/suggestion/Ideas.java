package io.ovation.analytics.suggestion;

import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Suggestion;
import io.ovation.contracts.analytics.SuggestionKind;
import io.ovation.contracts.analytics.Suggestions;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.SessionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses ideas for a session: what fits the moment first, in an order that is the session's own and always the same, as different as there
 * are. Pure.
 */
public final class Ideas {
    /** How many come at once. */
    static final int AT_ONCE = 3;

    private static final Set<SuggestionKind> FIRST =
            EnumSet.of(SuggestionKind.POLL, SuggestionKind.CROWD_VOTE, SuggestionKind.CHAT_MESSAGE);

    private Ideas() {}

    /** What to do about a signal: up to three ideas of different kinds, none when all that they need is off. */
    public static List<Suggestion> advice(SessionView session, SignalKind signal, Heard heard) {
        Set<String> names = names(signal, heard);
        return different(preferred(ordered(session, heard, template -> rank(template, names)), true));
    }

    /** Up to three ideas that were not seen: at first a poll, a vote and a message. When all were seen it starts over. */
    static Suggestions more(Wanted wanted, SessionView session, Heard heard, Instant now) {
        Set<String> signal = wanted.signal() == null ? Set.of() : names(wanted.signal(), heard);
        String phase = Phase.of(session, now).word();
        List<Suggestion> all = ordered(session, heard, template -> rank(template, signal, phase));
        List<Suggestion> fresh =
                all.stream().filter(idea -> !wanted.seen().contains(idea.id())).toList();
        boolean startedOver = fresh.isEmpty() && !all.isEmpty();
        boolean first = wanted.seen().isEmpty() || startedOver;
        List<Suggestion> chosen = different(preferred(startedOver ? all : fresh, first));
        return new Suggestions(chosen, startedOver, Subjects.of(session, heard).all());
    }

    private static Set<String> names(SignalKind signal, Heard heard) {
        if (signal != SignalKind.TROUBLE) {
            return Set.of(signal.wireName());
        }
        return heard.trouble() == null
                ? Set.of("trouble-sound", "trouble-picture", "trouble-access")
                : Set.of("trouble-" + heard.trouble().with().name().toLowerCase(Locale.ROOT));
    }

    /** The three kinds that come first, those of other kinds after them. */
    private static List<Suggestion> preferred(List<Suggestion> ideas, boolean first) {
        return first
                ? ideas.stream()
                        .sorted(Comparator.comparing(idea -> !FIRST.contains(idea.kind())))
                        .toList()
                : ideas;
    }

    /** How a template is to be ordered, or null when it does not fit. */
    private interface Ranking {
        @Nullable
        Integer of(Template template);
    }

    private static @Nullable Integer rank(Template template, Set<String> signal) {
        return template.when().stream().anyMatch(signal::contains) ? Integer.valueOf(0) : null;
    }

    private static @Nullable Integer rank(Template template, Set<String> signal, String phase) {
        if (rank(template, signal) != null) {
            return 0;
        }
        return template.when().contains(phase) ? Integer.valueOf(1) : null;
    }

    private static List<Suggestion> ordered(SessionView session, Heard heard, Ranking ranking) {
        Writing writing = new Writing(session.name(), Subjects.of(session, heard));
        Map<Suggestion, Integer> ranks = new LinkedHashMap<>();
        for (Template template : Templates.ALL) {
            Integer rank = allowed(template.kind(), session.modules()) ? ranking.of(template) : null;
            if (rank != null) {
                writing.of(template).forEach(idea -> ranks.put(idea, rank));
            }
        }
        return ranks.keySet().stream()
                .sorted(Comparator.comparing((Suggestion idea) -> ranks.get(idea))
                        .thenComparing(idea -> lot(session.id(), idea.id()))
                        .thenComparing(Suggestion::id))
                .toList();
    }

    private static boolean allowed(SuggestionKind kind, Modules modules) {
        return kind == SuggestionKind.CHAT_MESSAGE ? modules.chat() : modules.interactions();
    }

    /** Where the idea comes among its equals in this session. */
    private static long lot(String session, String idea) {
        return new SplittableRandom(((long) session.hashCode() << Integer.SIZE) ^ idea.hashCode()).nextLong();
    }

    /** One of each kind as long as there are kinds, then whatever is next. */
    private static List<Suggestion> different(List<Suggestion> ideas) {
        Set<SuggestionKind> kinds = EnumSet.noneOf(SuggestionKind.class);
        List<Suggestion> chosen = new ArrayList<>();
        ideas.stream().filter(idea -> kinds.add(idea.kind())).limit(AT_ONCE).forEach(chosen::add);
        Stream<Suggestion> others = ideas.stream().filter(idea -> !chosen.contains(idea));
        return Stream.concat(List.copyOf(chosen).stream(), others)
                .limit(AT_ONCE)
                .toList();
    }
}

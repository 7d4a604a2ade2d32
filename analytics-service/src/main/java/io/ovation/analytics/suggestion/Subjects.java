package io.ovation.analytics.suggestion;

import io.ovation.analytics.topic.Agenda;
import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session is about: first what its chat talks of, then what it was announced with. No subject is a person of the session.
 *
 * @param all at most {@value #MOST}, the most telling first
 */
record Subjects(List<String> all) {
    static final int MOST = 6;

    /** Those of a session with this chat. */
    static Subjects of(SessionView session, Heard heard) {
        Set<String> names = names(session);
        List<String> subjects = new ArrayList<>();
        Stream.concat(heard.topics().stream(), Agenda.of(texts(session)).stream())
                .filter(subject -> names.stream().noneMatch(words(subject)::contains))
                .filter(subject -> subjects.stream().noneMatch(other -> same(subject, other)))
                .limit(MOST)
                .forEach(subjects::add);
        return new Subjects(List.copyOf(subjects));
    }

    private static List<String> texts(SessionView session) {
        List<String> texts = new ArrayList<>();
        if (session.description() != null) {
            texts.add(session.description());
        }
        texts.addAll(session.tags());
        texts.add(session.name());
        return texts;
    }

    private static Set<String> names(SessionView session) {
        return Stream.concat(session.speakers().stream(), session.moderators().stream())
                .map(SessionPerson::name)
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Whether one says what the other says. */
    private static boolean same(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return first.containsAll(second) || second.containsAll(first);
    }
}

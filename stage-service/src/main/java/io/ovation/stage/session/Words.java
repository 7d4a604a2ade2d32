package io.ovation.stage.session;

import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.SessionType;
import io.ovation.contracts.stage.StageRules;
import io.ovation.contracts.stage.Visibility;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which clients choose: ours, and for kinds of sessions those of the Events Platform API too (its OAS 1.1.2). */
final class Words {
    static final Map<String, SessionType> TYPES = types();
    static final Map<String, Visibility> VISIBILITIES = of(Visibility.values());
    static final Map<String, QnaRules.Threads> THREADS = of(QnaRules.Threads.values());
    static final Map<String, QnaRules.Listing> LISTINGS = of(QnaRules.Listing.values());
    static final Map<String, StageRules.Join> JOINS = of(StageRules.Join.values());

    private Words() {}

    private static Map<String, SessionType> types() {
        Map<String, SessionType> types = new LinkedHashMap<>(of(SessionType.values()));
        types.put("MeetingEntry", SessionType.INTERACTIVE_ROOM);
        types.put("LiveWebcast", SessionType.LIVE_WEBCAST);
        types.put("SimuLive", SessionType.PRE_RECORDED);
        types.put("LiveKME", SessionType.DIY_LIVE_WEBCAST);
        return Collections.unmodifiableMap(types);
    }

    private static <E extends Enum<E>> Map<String, E> of(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(each -> words.put(word(each), each));
        return Collections.unmodifiableMap(words);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

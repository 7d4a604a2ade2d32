package io.ovation.stage.participant;

import io.ovation.contracts.participant.GroupPage;
import io.ovation.contracts.participant.ParticipantGroup;
import io.ovation.contracts.participant.ParticipantPage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the list is asked for.
 *
 * @param group one group, or null for all
 * @param search whom
 * @param after the place after which the page begins, or null
 * @param limit lines of each group
 */
record Listing(
        @Nullable ParticipantGroup group,
        NameSearch search,
        @Nullable String after,
        int limit) {

    ParticipantPage of(Groups groups) {
        Map<ParticipantGroup, List<Line>> all = new EnumMap<>(ParticipantGroup.class);
        Arrays.stream(ParticipantGroup.values()).forEach(each -> all.put(each, groups.of(each)));
        int total = all.entrySet().stream()
                .filter(each -> each.getKey() != ParticipantGroup.REMOVED)
                .mapToInt(each -> each.getValue().size())
                .sum();
        return new ParticipantPage(
                total,
                all.entrySet().stream()
                        .filter(each -> group == null || group == each.getKey())
                        .map(each -> page(each.getKey(), each.getValue()))
                        .toList());
    }

    private GroupPage page(ParticipantGroup which, List<Line> all) {
        List<Line> found =
                all.stream().filter(line -> search.matches(line.name())).toList();
        List<Line> page = found.stream()
                .filter(line -> after == null || line.place().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        List<Line> shown = page.subList(0, Math.min(limit, page.size()));
        String next = page.size() > limit ? shown.get(limit - 1).place() : null;
        return new GroupPage(
                which, all.size(), found.size(), shown.stream().map(Line::view).toList(), next);
    }
}

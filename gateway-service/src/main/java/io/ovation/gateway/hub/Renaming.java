package io.ovation.gateway.hub;

import io.ovation.platform.bus.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who look at a channel that people in it are shown in another way now: a {@code names} frame, one for the team and one for
 * all others.
 */
final class Renaming {
    private final String channel;
    private final List<Object> seenByEveryone;
    private final List<Object> seenByTheTeam;
    private final NameMask mask;
    private @Nullable String everyone;
    private @Nullable String team;

    private record NamesAre(String op, String channel, Object names) {}

    /** The whole names by person id, as each circle sees them in the channel. */
    Renaming(String channel, Map<String, String> everyone, Map<String, String> team, NameMask mask) {
        this.channel = channel;
        this.mask = mask;
        this.seenByEveryone = people(everyone);
        this.seenByTheTeam = people(team);
    }

    private static List<Object> people(Map<String, String> names) {
        return names.entrySet().stream()
                .<Object>map(each -> Map.of("person", each.getKey(), "name", each.getValue()))
                .toList();
    }

    String text(Viewer viewer) {
        if (viewer.role().team()) {
            team = team == null ? text(true) : team;
            return team;
        }
        everyone = everyone == null ? text(false) : everyone;
        return everyone;
    }

    private String text(boolean forTeam) {
        List<Object> people = forTeam ? seenByTheTeam : seenByEveryone;
        return Json.text(new NamesAre("names", channel, mask.shown(people, forTeam)));
    }
}

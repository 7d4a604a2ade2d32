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
    private final List<Object> people;
    private final NameMask mask;
    private @Nullable String everyone;
    private @Nullable String team;

    private record NamesAre(String op, String channel, Object names) {}

    /** @param names the whole names by person id, as the channel has them */
    Renaming(String channel, Map<String, String> names, NameMask mask) {
        this.channel = channel;
        this.mask = mask;
        this.people = names.entrySet().stream()
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
        return Json.text(new NamesAre("names", channel, mask.shown(people, forTeam)));
    }
}

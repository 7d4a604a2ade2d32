package io.ovation.stage.participant;

import io.ovation.contracts.Permissions;
import io.ovation.contracts.Role;
import io.ovation.contracts.participant.ParticipantGroup;
import io.ovation.contracts.participant.ParticipantView;
import io.ovation.contracts.participant.RoomStandings;
import io.ovation.contracts.room.Hand;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.stage.RemovedPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The groups of the list as one role sees them: those of the room as its log has them, and everybody else who is here. */
final class Groups {
    private final RoomView room;
    private final Crowd crowd;
    private final RoomStandings standings;
    private final Map<String, Permissions> permissions = new HashMap<>();
    private final Set<String> invited;

    /**
     * @param room as the reader's role sees it; without hands for those who do not moderate
     * @param standings who is treated apart; nobody for those who do not moderate
     */
    Groups(RoomView room, Crowd crowd, RoomStandings standings) {
        this.room = room;
        this.crowd = crowd;
        this.standings = standings;
        standings.permissions().forEach(each -> permissions.put(each.person(), each.permissions()));
        this.invited = room.invitations().stream().map(each -> each.person()).collect(Collectors.toSet());
    }

    /** All of one group, sorted. */
    List<Line> of(ParticipantGroup group) {
        return switch (group) {
            case RAISED_HANDS -> room.hands().stream().map(this::hand).toList();
            case ON_STAGE -> room.stage().stream().map(this::onStage).toList();
            case VIEWERS -> viewers();
            case REMOVED -> removed();
        };
    }

    private List<Line> viewers() {
        Set<String> elsewhere = new HashSet<>();
        room.hands().forEach(hand -> elsewhere.add(hand.person()));
        room.stage().forEach(on -> elsewhere.add(on.person()));
        return crowd.byName().stream()
                .filter(each -> !elsewhere.contains(each.who().person()))
                .map(this::viewer)
                .toList();
    }

    private Line viewer(Present each) {
        String person = each.who().person();
        return new Line(
                each.name() + "\n" + person,
                each.name(),
                new ParticipantView(
                        person,
                        each.who().name(),
                        each.who().role(),
                        true,
                        null,
                        null,
                        null,
                        invited.contains(person),
                        permissions.get(person)));
    }

    private List<Line> removed() {
        List<Line> lines =
                new ArrayList<>(standings.removed().stream().map(this::removed).toList());
        Collections.reverse(lines);
        return lines;
    }

    private Line removed(RemovedPerson gone) {
        return new Line(
                String.format(
                        Locale.ROOT,
                        "%015d %s",
                        Long.MAX_VALUE / 10_000 - gone.at().toEpochMilli(),
                        gone.person()),
                NameSearch.normalised(gone.name()),
                new ParticipantView(
                        gone.person(), gone.name(), Role.ATTENDEE, false, gone.at(), null, null, false, null));
    }

    private Line hand(Hand hand) {
        return line(hand.person(), hand.name(), Role.ATTENDEE, hand.at(), null);
    }

    private Line onStage(OnStage on) {
        return line(on.person(), on.name(), on.role(), on.since(), on);
    }

    /** Whoever is here is called what they are called now. */
    private Line line(String person, @Nullable String name, Role role, Instant since, @Nullable OnStage on) {
        @Nullable Present here = crowd.person(person).orElse(null);
        String shown = here != null ? here.who().name() : name == null ? "" : name;
        return new Line(
                String.format(Locale.ROOT, "%015d %s", since.toEpochMilli(), person),
                here != null ? here.name() : NameSearch.normalised(shown),
                new ParticipantView(
                        person,
                        shown,
                        here != null ? here.who().role() : role,
                        here != null,
                        since,
                        on == null ? null : on.microphone(),
                        on == null ? null : on.camera(),
                        invited.contains(person),
                        permissions.get(person)));
    }
}

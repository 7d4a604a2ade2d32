package io.ovation.contracts.participant;

import java.util.List;

/**
 * The list of participants, or a part of it.
 *
 * @param total how many people are in the room
 * @param groups one page of each group that was asked for, in the order of {@link ParticipantGroup}
 */
public record ParticipantPage(int total, List<GroupPage> groups) {}

package io.ovation.stage.participant;

import io.ovation.contracts.participant.ParticipantView;

/**
 * One line of a group before it is cut into pages.
 *
 * @param place by which the group is sorted, unique in it
 * @param name normalised, to be searched
 * @param view what is shown
 */
record Line(String place, String name, ParticipantView view) {}

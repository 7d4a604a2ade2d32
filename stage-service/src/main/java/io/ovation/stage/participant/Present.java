package io.ovation.stage.participant;

import io.ovation.contracts.participant.PresentPerson;

/**
 * Somebody who is connected, ready to be searched and sorted.
 *
 * @param who that is
 * @param name normalised
 */
record Present(PresentPerson who, String name) {
    static Present of(PresentPerson who) {
        return new Present(who, NameSearch.normalised(who.name()));
    }
}

package io.ovation.contracts.participant;

import io.ovation.contracts.stage.PersonPermissions;
import io.ovation.contracts.stage.RemovedPerson;
import java.util.List;

/**
 * Who is treated apart in a session.
 *
 * @param removed who may not come in, the one removed first first
 * @param permissions of those who have some of their own
 */
public record RoomStandings(List<RemovedPerson> removed, List<PersonPermissions> permissions) {}

package io.ovation.contracts.stage;

import java.util.List;

/**
 * A session is organized by these people from now on, since its event is; for the team. What everybody sees of the session stays.
 *
 * @param organizers person ids
 * @param asOf the version of the event in which they became its organizers; an older one says nothing new
 */
public record OrganizersChanged(List<String> organizers, long asOf) {
    public static final String TYPE = "organizers-changed";
}

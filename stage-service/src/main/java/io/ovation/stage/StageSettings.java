package io.ovation.stage;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.stage.participant.PresenceSettings;
import io.ovation.stage.room.RoomSettings;

/**
 * Everything that can be set about stage-service.
 *
 * @param callers whose word about a caller is taken
 * @param personKey makes person ids from user ids; the same as the gateways'
 * @param invitationDays for how long an invitation can be accepted
 * @param rooms how people meet
 * @param presence who is known to be here
 */
public record StageSettings(
        CallerKeys callers, String personKey, int invitationDays, RoomSettings rooms, PresenceSettings presence) {
    public static StageSettings from(Settings settings) {
        String key = settings.requiredSecret(
                "OVATION_PERSON_KEY",
                "Makes the ids by which people see each other, at least 16 characters; with another key everybody"
                        + " becomes somebody else.");
        if (!key.isEmpty() && key.length() < PersonIds.KEY_CHARACTERS) {
            settings.mistake("OVATION_PERSON_KEY must have at least " + PersonIds.KEY_CHARACTERS + " characters.");
        }
        return new StageSettings(
                CallerKeys.from(settings),
                key,
                settings.number(
                        "OVATION_INVITATION_DAYS",
                        14,
                        Range.of(1, 365, "days"),
                        "For how long an invitation to an event can be accepted."),
                RoomSettings.from(settings),
                PresenceSettings.from(settings));
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "StageSettings[callers=" + callers + ", personKey hidden, invitationDays=" + invitationDays + ", rooms="
                + rooms + ", presence=" + presence + "]";
    }
}

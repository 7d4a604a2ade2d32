package io.ovation.contracts.stage;

import java.util.Map;

/**
 * What people chose that is not the usual.
 *
 * @param people by person id; whoever is left out has everything on
 */
public record PeopleChoices(Map<String, PersonalSettings> people) {
    public PersonalSettings of(String person) {
        return people.getOrDefault(person, PersonalSettings.DEFAULTS);
    }
}

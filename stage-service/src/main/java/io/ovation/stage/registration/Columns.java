package io.ovation.stage.registration;

import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.RegistrationWish;
import io.ovation.stage.field.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which field: our names and the Events Platform's, whatever their case, blanks and punctuation. Columns of other
 * names are left aside.
 */
final class Columns {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("email", "email"),
            Map.entry("emailaddress", "email"),
            Map.entry("mail", "email"),
            Map.entry("firstname", "firstName"),
            Map.entry("givenname", "firstName"),
            Map.entry("lastname", "lastName"),
            Map.entry("surname", "lastName"),
            Map.entry("familyname", "lastName"),
            Map.entry("user", "user"),
            Map.entry("userid", "user"),
            Map.entry("externaluserid", "user"),
            Map.entry("company", "company"),
            Map.entry("companyname", "company"),
            Map.entry("organization", "company"),
            Map.entry("organisation", "company"),
            Map.entry("title", "title"),
            Map.entry("jobtitle", "title"),
            Map.entry("country", "country"),
            Map.entry("status", "status"),
            Map.entry("registrationstatus", "status"));
    private static final List<String> REQUIRED = List.of("email", "firstName");

    private final Map<String, Integer> places = new HashMap<>();

    /** Fails with a problem that names a column that is missing or there twice. */
    Columns(List<String> header) {
        Fields fields = new Fields();
        List<String> names = fields.list("header", header, EventLimits.IMPORT_COLUMNS);
        for (int i = 0; i < names.size(); i++) {
            String field = WORDS.get(bare(names.get(i)));
            if (field != null && places.putIfAbsent(field, i) != null) {
                fields.wrong("header." + field, "unique", "Two columns are this field.");
            }
        }
        REQUIRED.stream()
                .filter(field -> !places.containsKey(field))
                .forEach(field -> fields.wrong("header." + field, "required", "A column of this name is needed."));
        fields.check();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    RegistrationWish wish(List<String> values) {
        return new RegistrationWish(
                value("email", values),
                value("firstName", values),
                value("lastName", values),
                value("user", values),
                value("company", values),
                value("title", values),
                value("country", values),
                value("status", values),
                null);
    }

    /** A line may be shorter than the first one. */
    private @Nullable String value(String field, List<String> values) {
        Integer place = places.get(field);
        return place == null || place >= values.size() ? null : values.get(place);
    }
}

package io.ovation.gateway.rest;

import io.ovation.contracts.Problem.FieldError;
import io.vertx.json.schema.OutputUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the output of a JSON schema check (2020-12, basic form) into one entry for each field and rule. */
final class SchemaErrors {
    /** Keywords that only say that something deeper failed. */
    private static final Set<String> CONTAINERS =
            Set.of("properties", "items", "$ref", "allOf", "anyOf", "oneOf", "additionalItems", "prefixItems");

    private static final int ERRORS = 50;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");

    private SchemaErrors() {}

    /** @param parameter the parameter that was checked, or empty for the body */
    static List<FieldError> of(OutputUnit output, String parameter) {
        List<FieldError> found = new ArrayList<>();
        List<OutputUnit> units = output.getErrors() == null ? List.of() : output.getErrors();
        for (OutputUnit unit : units) {
            String keyword = lastPart(unit.getKeywordLocation());
            if (!CONTAINERS.contains(keyword) && !explainedDeeper(unit, keyword, units)) {
                FieldError error = error(unit, keyword, parameter);
                if (!found.contains(error) && found.size() < ERRORS) {
                    found.add(error);
                }
            }
        }
        return found;
    }

    /** Another entry for the same place or below says more than "does not match additional properties". */
    private static boolean explainedDeeper(OutputUnit unit, String keyword, List<OutputUnit> units) {
        String place = field(unit);
        return keyword.equals("additionalProperties")
                && !place.isEmpty()
                && units.stream()
                        .filter(other -> !CONTAINERS.contains(lastPart(other.getKeywordLocation())))
                        .anyMatch(other -> other != unit && saysMore(other, place));
    }

    private static boolean saysMore(OutputUnit other, String place) {
        boolean deeper = field(other).startsWith(place + ".");
        boolean another = !lastPart(other.getKeywordLocation()).equals("additionalProperties");
        return deeper || (another && field(other).startsWith(place));
    }

    private static FieldError error(OutputUnit unit, String keyword, String parameter) {
        String field = parameter.isEmpty() ? field(unit) : parameter;
        if (keyword.equals("required") || field.isEmpty()) {
            field = join(field, quoted(unit.getError()));
        }
        String rule =
                keyword.equals("additionalProperties") || keyword.equals("false") ? "unknown-field" : kebab(keyword);
        return new FieldError(field.isEmpty() ? "body" : field, rule, message(rule, unit.getError()));
    }

    private static String message(String rule, String schemaSays) {
        return switch (rule) {
            case "required" -> "This is needed.";
            case "unknown-field" -> "There is no such field.";
            default -> schemaSays.endsWith(".") ? schemaSays : schemaSays + ".";
        };
    }

    private static String field(OutputUnit unit) {
        String pointer = unit.getInstanceLocation().replaceFirst("^#?/?", "/");
        String dotted = INDEX.matcher(pointer).replaceAll("[$1]");
        return dotted.substring(1).replace("/[", "[").replace('/', '.');
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() ? name : name.isEmpty() ? parent : parent + "." + name;
    }

    private static String quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String lastPart(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String kebab(String keyword) {
        return keyword.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

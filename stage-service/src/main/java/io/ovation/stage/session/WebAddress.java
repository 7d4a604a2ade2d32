package io.ovation.stage.session;

import io.ovation.stage.field.Fields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that browsers are to load something from: https, or a path of this installation. */
final class WebAddress {
    static final String FORM = "An https address, or a path of this installation that begins with /.";

    /** One that stays whole in an attribute, in a style and in a log line. */
    private static final Pattern SAFE = Pattern.compile("(?:https://[^/]|/(?!/))[^\\s\\p{Cntrl}\"'<>\\\\()]*");

    private WebAddress() {}

    /** Whether it is one. */
    static boolean is(String address) {
        return SAFE.matcher(address).matches();
    }

    /** The address, or null for none; notes what is wrong with it. */
    static @Nullable String read(Fields fields, String field, String wanted, int maxCharacters) {
        String address = fields.optionalText(field, wanted, maxCharacters);
        if (address != null && !is(address)) {
            fields.wrong(field, "address", FORM);
        }
        return address;
    }
}

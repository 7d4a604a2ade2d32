package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a person is reported. */
public enum ReportReason {
    SPAM,
    HARASSMENT,
    HATE,
    OTHER;

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of this name, or nothing. */
    public static Optional<ReportReason> of(String wireName) {
        return Arrays.stream(values())
                .filter(reason -> reason.wireName().equals(wireName))
                .findFirst();
    }
}

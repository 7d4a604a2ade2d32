package io.ovation.gateway.kaltura;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as Kaltura's clients expect it: the code and the words are theirs.
 *
 * @param code in capitals
 * @param message one sentence with the arguments in it
 * @param args the arguments by their names, in order; may be none
 */
record KalturaError(String code, String message, Map<String, String> args) {
    static final KalturaError MISSING_KS = new KalturaError("MISSING_KS", "Missing KS, session not established");
    static final KalturaError INVALID_APP_TOKEN_HASH =
            new KalturaError("INVALID_APP_TOKEN_HASH", "Invalid application token hash");
    static final KalturaError SERVICE_NOT_SPECIFIED =
            new KalturaError("SERVICE_NOT_SPECIFIED", "Service name was not specified, please specify one");
    static final KalturaError ACTION_NOT_SPECIFIED =
            new KalturaError("ACTION_NOT_SPECIFIED", "Action name was not specified, please specify one");

    /** Kaltura knows no such bound; code and words are ours. */
    static final KalturaError TOO_MANY_APP_TOKENS =
            new KalturaError("MAX_NUMBER_OF_APP_TOKENS_REACHED", "Max number of application tokens was reached");

    /** The code is theirs, the words are ours. */
    static final KalturaError TOO_GENERAL =
            new KalturaError("SEARCH_TOO_GENERAL", "The report is about too much, please ask for less");

    /** The code is spelt like this. */
    static final KalturaError INTERNAL = new KalturaError("INTERNAL_SERVERL_ERROR", "Internal server error occurred");

    private static final String INVALID = "INVALID_STR";
    private static final String INVALID_NUMBER = "-1";

    private KalturaError(String code, String message) {
        this(code, message, Map.of());
    }

    /** Travels as a failure. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient KalturaError error;

        private Failure(KalturaError error) {
            super(error.code, null, false, false);
            this.error = error;
        }

        KalturaError error() {
            return error;
        }
    }

    Failure failure() {
        return new Failure(this);
    }

    /** Whatever is wrong, number and description are the same, and the reason stands where one expects the id. */
    static KalturaError invalidKs(String reason) {
        return of(
                "INVALID_KS",
                "Invalid KS \"%s\", Error \"%s,%s\"",
                "KSID",
                reason,
                "ERR_CODE",
                INVALID_NUMBER,
                "ERR_DESC",
                INVALID);
    }

    static KalturaError forbidden(String service, String action) {
        return of("SERVICE_FORBIDDEN", "The access to service [%s] is forbidden", "SERVICE", service + "->" + action);
    }

    static KalturaError blocked(String service, String action) {
        return of(
                "ACTION_BLOCKED",
                "Action \"%s\" in service \"%s\" is blocked",
                "ACTION_NAME",
                action,
                "SERVICE_NAME",
                service);
    }

    static KalturaError noService(String service) {
        return of("SERVICE_DOES_NOT_EXISTS", "Service \"%s\" does not exists", "SRV_NAME", service);
    }

    static KalturaError noAction(String service, String action) {
        return of(
                "ACTION_DOES_NOT_EXISTS",
                "Action \"%s\" does not exists for service \"%s\"",
                "ACTION_NAME",
                action,
                "SERVICE_NAME",
                service);
    }

    static KalturaError notStarted(String account) {
        return of("START_SESSION_ERROR", "Error while starting session for partner [%s]", "PID", account);
    }

    static KalturaError noWidget(String widget) {
        return of("INVALID_WIDGET_ID", "Unknown widget [%s]", "WIDGET_ID", widget);
    }

    /** {@code what} is {@code not found}, {@code not active} or {@code expired}. */
    static KalturaError appToken(String code, String id, String what) {
        return of(code, "Application token id \"%s\" " + what, "ID", id);
    }

    static KalturaError noReport(String report) {
        return of("REPORT_NOT_FOUND", "Report id \"%s\" not found", "ID", report);
    }

    static KalturaError missing(String parameter) {
        return of("MISSING_MANDATORY_PARAMETER", "Missing parameter \"%s\"", "PARAM_NAME", parameter);
    }

    static KalturaError notNumeric(String property) {
        return of("PROPERTY_VALIDATION_NUMERIC_VALUE", "The property \"%s\" must be numeric", "PROP_NAME", property);
    }

    static KalturaError wrongFormat(String property, String format) {
        return of(
                "PROPERTY_VALIDATION_WRONG_FORMAT",
                "The property \"%s\" must match format %s",
                "PROP_NAME",
                property,
                "FORMAT",
                format);
    }

    static KalturaError notInEnum(String value, String parameter, String type) {
        return of(
                "INVALID_ENUM_VALUE",
                "Invalid enumeration value \"%s\" for parameter \"%s\", expecting enumeration type \"%s\"",
                "ENUM_VAL",
                value,
                "PARAM_NAME",
                parameter,
                "ENUM_TYPE",
                type);
    }

    /** Names and values in turn; the values fill the words in this order. */
    private static KalturaError of(String code, String words, String... namesAndValues) {
        Map<String, String> args = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            args.put(namesAndValues[place], namesAndValues[place + 1]);
        }
        return new KalturaError(code, words.formatted(args.values().toArray()), args);
    }
}

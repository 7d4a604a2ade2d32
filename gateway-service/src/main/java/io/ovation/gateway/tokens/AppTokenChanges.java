package io.ovation.gateway.tokens;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.Privileges;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants changed on an app token; every mistake is named. Pure. */
final class AppTokenChanges {
    private static final int DESCRIPTION_CHARACTERS = 1_000;
    private static final long LONGEST_SECONDS = 31_536_000;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");

    /** What the exchange itself writes, and what would make its tokens endless. */
    private static final List<String> NOT_HERE = List.of("sessionid", "apptoken", "widget");

    private final JsonObject wanted;
    private final List<FieldError> errors = new ArrayList<>();

    private AppTokenChanges(JsonObject wanted) {
        this.wanted = wanted;
    }

    /** The fields of a new app token. */
    static AppTokenFields fresh(JsonObject wanted, long mostSeconds) {
        return applied(new AppTokenFields(true, HashType.SHA1, null, "", mostSeconds, "", null, ""), wanted);
    }

    /** The fields with those that are named in place of the old ones; {@code null} takes a value away. */
    static AppTokenFields applied(AppTokenFields old, JsonObject wanted) {
        AppTokenChanges changes = new AppTokenChanges(wanted);
        AppTokenFields next = new AppTokenFields(
                changes.field("status", old.active(), AppTokenChanges::active),
                changes.field("hashType", old.hashType(), AppTokenChanges::hashType),
                changes.nullable("sessionType", old.sessionType(), AppTokenChanges::type),
                changes.field("sessionUser", old.sessionUser(), text -> bounded(text, TokenWish.USER_CHARACTERS)),
                changes.field("sessionSeconds", old.sessionSeconds(), AppTokenChanges::seconds),
                changes.field("sessionPrivileges", old.sessionPrivileges(), AppTokenChanges::privileges),
                changes.nullable("expiresAt", old.expiresAt(), Instant::parse),
                changes.field("description", old.description(), text -> bounded(text, DESCRIPTION_CHARACTERS)));
        if (!changes.errors.isEmpty()) {
            throw Problems.INVALID.withErrors(changes.errors).failure();
        }
        return next;
    }

    private <T> T field(String name, T old, Function<String, T> reader) {
        T read = nullable(name, old, reader);
        return read == null ? old : read;
    }

    private <T> @Nullable T nullable(String name, @Nullable T old, Function<String, T> reader) {
        if (!wanted.containsKey(name)) {
            return old;
        }
        Object value = wanted.getValue(name);
        try {
            return value == null ? null : reader.apply(value.toString());
        } catch (DateTimeParseException notATime) {
            errors.add(new FieldError(name, "date-time", "A time as ISO 8601."));
        } catch (ProblemException mistake) {
            errors.add(new FieldError(
                    name, "privileges", mistake.problem().errors().get(0).message()));
        } catch (IllegalArgumentException mistake) {
            errors.add(new FieldError(name, "value", String.valueOf(mistake.getMessage())));
        }
        return old;
    }

    private static boolean active(String status) {
        return switch (status) {
            case "active" -> true;
            case "disabled" -> false;
            default -> throw new IllegalArgumentException("One of active and disabled.");
        };
    }

    private static Principal.Type type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "user" -> Principal.Type.USER;
            case "admin" -> Principal.Type.ADMIN;
            default -> throw new IllegalArgumentException("One of user and admin.");
        };
    }

    private static HashType hashType(String name) {
        return Arrays.stream(HashType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("One of SHA1, MD5, SHA256 and SHA512."));
    }

    private static long seconds(String number) {
        long seconds = SECONDS.matcher(number).matches() ? Long.parseLong(number) : 0;
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("1 to " + LONGEST_SECONDS + " seconds.");
        }
        return seconds;
    }

    private static String privileges(String text) {
        Privileges privileges = TokenWish.parsed(text);
        if (NOT_HERE.stream().anyMatch(privileges::has)) {
            throw new IllegalArgumentException("sessionid, apptoken and widget cannot be given.");
        }
        return privileges.text();
    }

    private static String bounded(String text, int characters) {
        if (text.length() > characters) {
            throw new IllegalArgumentException("At most " + characters + " characters.");
        }
        return text;
    }
}

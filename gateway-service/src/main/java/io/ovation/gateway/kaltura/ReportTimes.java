package io.ovation.gateway.kaltura;

import io.ovation.contracts.report.ReportInterval;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The times of a filter: {@code fromDate} and {@code toDate} in Unix seconds, or {@code fromDay} and {@code toDay} as {@code YYYYMMDD}; both ends
 * are in. {@code timeZoneOffset} is in minutes and, as in browsers, positive in the west (kaltura/server, {@code kKavaBase}).
 */
final class ReportTimes {
    private static final long MOST_WEST = 720;
    private static final long MOST_EAST = -840;
    private static final int SECONDS = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Parameters given;
    private final String prefix;

    ReportTimes(Parameters given, String prefix) {
        this.given = given;
        this.prefix = prefix;
    }

    ZoneOffset zone() {
        long minutes = given.number(prefix + "timeZoneOffset").orElse(0L);
        long bounded = Math.max(MOST_EAST, Math.min(minutes, MOST_WEST));
        return ZoneOffset.ofTotalSeconds((int) -bounded * SECONDS);
    }

    @Nullable
    Instant from() {
        Instant second = second("fromDate", 0);
        return second == null ? day("fromDay", 0) : second;
    }

    /** The first moment after the time that is asked about. */
    @Nullable
    Instant to() {
        Instant second = second("toDate", 1);
        return second == null ? day("toDay", 1) : second;
    }

    private @Nullable Instant second(String name, long further) {
        return given.number(prefix + name)
                .filter(second -> second > 0)
                .map(second -> Instant.ofEpochSecond(Math.min(second, Integer.MAX_VALUE) + further))
                .orElse(null);
    }

    private @Nullable Instant day(String name, long further) {
        String text = given.text(prefix + name).orElse("");
        try {
            return text.isEmpty()
                    ? null
                    : LocalDate.parse(text, DAY)
                            .plusDays(further)
                            .atStartOfDay(zone())
                            .toInstant();
        } catch (DateTimeException noDay) {
            throw KalturaError.wrongFormat(name, "YYYYMMDD").failure();
        }
    }

    /** How the beginning of an interval is written. */
    static DateTimeFormatter labels(ReportInterval interval) {
        String pattern = switch (interval) {
            case MINUTES, TEN_MINUTES -> "uuuuMMddHHmm";
            case HOURS -> "uuuuMMddHH";
            case DAYS -> "uuuuMMdd";
            case MONTHS -> "uuuuMM";
            case YEARS -> "uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}

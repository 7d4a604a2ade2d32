package io.ovation.analytics.report;

import io.ovation.contracts.report.ReportInterval;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Where intervals begin in a time zone. Remembers the last one, since deeds come in order. */
final class Intervals {
    private static final int TEN = 10;

    private final ReportInterval interval;
    private final ZoneId zone;
    private Instant start = Instant.MIN;
    private long startMillis = Long.MAX_VALUE;
    private long endMillis = Long.MIN_VALUE;

    Intervals(ReportInterval interval, ZoneId zone) {
        this.interval = interval;
        this.zone = zone;
    }

    /** When the interval began in which this millisecond of the epoch is. */
    Instant start(long at) {
        if (at < startMillis || at >= endMillis) {
            ZonedDateTime begin = begin(Instant.ofEpochMilli(at).atZone(zone));
            start = begin.toInstant();
            startMillis = start.toEpochMilli();
            endMillis = end(begin).toInstant().toEpochMilli();
        }
        return start;
    }

    /** The millisecond at which the next interval begins. */
    long after(long at) {
        start(at);
        return endMillis;
    }

    private ZonedDateTime begin(ZonedDateTime at) {
        return switch (interval) {
            case MINUTES -> at.truncatedTo(ChronoUnit.MINUTES);
            case TEN_MINUTES -> at.truncatedTo(ChronoUnit.MINUTES).withMinute(at.getMinute() / TEN * TEN);
            case HOURS -> at.truncatedTo(ChronoUnit.HOURS);
            case DAYS -> at.truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.firstDayOfMonth());
            case YEARS -> at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private ZonedDateTime end(ZonedDateTime begin) {
        return switch (interval) {
            case MINUTES -> begin.plusMinutes(1);
            case TEN_MINUTES -> begin.plusMinutes(TEN);
            case HOURS -> begin.plusHours(1);
            case DAYS -> begin.plusDays(1);
            case MONTHS -> begin.plusMonths(1);
            case YEARS -> begin.plusYears(1);
        };
    }
}

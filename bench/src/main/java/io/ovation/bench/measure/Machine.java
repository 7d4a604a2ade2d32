package io.ovation.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that everything runs on. */
public final class Machine {
    private static final long TICK_NANOS = 10_000_000;
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;

    private Machine() {}

    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whole gibibytes of memory. */
    public static long memoryGiB() {
        String total = read("/proc/meminfo").lines().findFirst().orElse("").replaceAll("\\D", "");
        return Math.round(Long.parseLong(total) / 1_048_576.0);
    }

    /** How many files, sockets included, one process may have open. */
    public static long openFiles() {
        return read("/proc/self/limits")
                .lines()
                .filter(line -> line.startsWith("Max open files"))
                .map(line -> line.split("\\s+", -1)[3])
                .mapToLong(limit -> limit.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(limit))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /** Processor time that all processes have used on all cores since the machine started. */
    public static long busyNanos() {
        String[] fields = read("/proc/stat").lines().findFirst().orElse("").split("\\s+", -1);
        long ticks = 0;
        for (int i = 1; i <= 8; i++) {
            ticks += i == IDLE || i == IO_WAIT ? 0 : Long.parseLong(fields[i]);
        }
        return ticks * TICK_NANOS;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException notLinux) {
            throw new UncheckedIOException("Benchmarks need Linux: " + file + " is missing.", notLinux);
        }
    }
}

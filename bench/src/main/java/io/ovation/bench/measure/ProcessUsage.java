package io.ovation.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process has used so far, as Linux counts it in {@code /proc} (ticks of 10 ms).
 *
 * @param cpuNanos processor time of the process, user and system
 * @param threadNanos the same of each thread that lives, by name and id
 * @param residentBytes memory in RAM now
 */
public record ProcessUsage(long cpuNanos, Map<String, Long> threadNanos, long residentBytes) {
    private static final long TICK_NANOS = 10_000_000;
    private static final long PAGE_BYTES = 4_096;

    public static ProcessUsage of(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        Map<String, Long> threads = new HashMap<>();
        try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
            tasks.forEach(task -> addThread(threads, task));
            String pages = Files.readString(process.resolve("statm")).split(" ", -1)[1];
            return new ProcessUsage(
                    cpuNanos(Files.readString(process.resolve("stat"))), threads, Long.parseLong(pages) * PAGE_BYTES);
        } catch (IOException gone) {
            throw new UncheckedIOException("Process " + pid + " cannot be looked at; is it gone?", gone);
        }
    }

    public static ProcessUsage own() {
        return of(ProcessHandle.current().pid());
    }

    private static void addThread(Map<String, Long> threads, Path task) {
        try {
            String stat = Files.readString(task.resolve("stat"));
            String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            threads.put(name + "/" + task.getFileName(), cpuNanos(stat));
        } catch (IOException endedMeanwhile) {
            // its time is in the process's
        }
    }

    /** Fields 14 and 15 of proc(5); the name before them may hold blanks. */
    static long cpuNanos(String stat) {
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * TICK_NANOS;
    }

    /** Processor time since {@code before}. */
    public long cpuNanosSince(ProcessUsage before) {
        return cpuNanos - before.cpuNanos;
    }

    /** Processor time since {@code before} of the thread that used most: in a gateway the event loop that serves the sockets. */
    public long busiestThreadNanosSince(ProcessUsage before) {
        return threadNanos.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.threadNanos.getOrDefault(thread.getKey(), 0L))
                .max()
                .orElse(0);
    }
}

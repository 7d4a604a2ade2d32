package io.ovation.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The heap of another JVM of this user, seen with {@code jcmd}. */
public final class JvmHeap {
    private JvmHeap() {}

    /** Bytes of all objects that are reachable; the other JVM collects all its garbage first. */
    public static long liveBytes(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return total(printed);
        } catch (IOException missing) {
            throw new UncheckedIOException("jcmd could not be run; it comes with a JDK.", missing);
        }
    }

    /** The last line reads {@code Total <instances> <bytes>}. */
    static long total(String histogram) {
        return histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.strip().split("\\s+", -1)[2])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd printed no total:\n" + histogram));
    }
}

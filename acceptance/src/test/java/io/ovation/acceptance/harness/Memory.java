package io.ovation.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of a process of ours, in MiB. */
public record Memory(long pid) {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int KIB = 1024;

    /** What the kernel holds for it now. */
    public long resident() {
        try {
            Matcher kib = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return kib.find() ? Long.parseLong(kib.group(1)) / KIB : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What lives on its heap after a full collection. */
    public long heapAfterCollection() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long kib = 0;
        // Young and old generation; the class space behind them is not heap.
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            kib += Long.parseLong(used.group(1));
        }
        return kib / KIB;
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.ovation.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Java program of this class path in a process of its own, which ends with this one. */
final class ChildJvm implements AutoCloseable {
    private static final long PAUSE_NANOS = 20_000_000;

    private final Process process;
    private final Path output;
    private final Thread endWithUs;

    private ChildJvm(Process process, Path output) {
        this.process = process;
        this.output = output;
        this.endWithUs = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /** Starts it; what it prints goes to a file in the folder. */
    static ChildJvm start(
            Path folder, List<String> jvmOptions, String main, Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(words);
        Path output = folder.resolve(main.substring(main.lastIndexOf('.', main.lastIndexOf('.') - 1) + 1) + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start(), output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Says a line to it. */
    void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("The child process is gone:\n" + printed(), gone);
        }
    }

    /** Waits until it has printed these words, and answers with all that it printed. */
    String waitFor(String words, long limitMillis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
        while (!printed().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("A child process did not say '" + words + "':\n" + printed());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return printed();
    }

    private String printed() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(endWithUs);
    }
}

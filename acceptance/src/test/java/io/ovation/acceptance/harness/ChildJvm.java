package io.ovation.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A JVM of our own making with the test's class path: started without a shell, so that a kill meets it, with its output in
 * {@code target/acceptance}, and dead at the latest when this JVM ends.
 */
public final class ChildJvm implements AutoCloseable {
    private static final int FIRST_PORT = 15_000;
    private static final int LAST_PORT = 31_999;
    private static final AtomicInteger nextPort =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT));

    private static final Path LOGS = Path.of("target", "acceptance");
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final Path log;

    private ChildJvm(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts {@code main} with these arguments and, of {@code OVATION_…} variables, exactly these. */
    public static ChildJvm start(String name, String main, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        try {
            Path log = Files.createDirectories(LOGS).resolve(name + ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("OVATION_"));
            builder.environment().putAll(environment);
            return new ChildJvm(builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A port that is free and below those that the kernel lends to outgoing connections: one of theirs could be lent between this look
     * and the child's start, which happened. None is given out twice.
     */
    public static int freePort() {
        for (int tries = 0; tries < 1_000; tries++) {
            int port = nextPort.getAndUpdate(last -> last >= LAST_PORT ? FIRST_PORT : last + 1);
            if (free(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + FIRST_PORT + " and " + LAST_PORT + ".");
    }

    private static boolean free(int port) {
        try (ServerSocket all = new ServerSocket(port)) {
            return all.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Everything that it and earlier processes of this name wrote. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SIGKILL: it has no chance to save anything. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** SIGTERM: it may stop in its order. */
    public void stop() {
        process.destroy();
        ended();
    }

    /** SIGSTOP: it lives and does nothing, like a JVM in a long collection. */
    public void freeze() {
        signal("-STOP");
    }

    /** SIGCONT: it goes on where it was and knows of nothing. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            int status = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill " + signal + " answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void ended() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("A process did not end in " + STOP_SECONDS + " s; see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (alive()) {
            thaw();
            kill();
        }
    }
}

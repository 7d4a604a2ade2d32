package io.ovation.acceptance.harness;

import static org.awaitility.Awaitility.await;

import io.ovation.standalone.Secrets;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The standalone edition as its users start it, in a process that can be killed and started again on the same data and port. */
public final class Standalone implements Place, AutoCloseable {
    private final String name;
    private final Path data;
    private final int port = ChildJvm.freePort();
    private final Map<String, String> environment;
    private ChildJvm process;

    private Standalone(String name, Path data, Map<String, String> environment) {
        this.name = name;
        this.data = data;
        this.environment = new HashMap<>(Map.of("OVATION_MANAGEMENT_PORT", "0"));
        this.environment.putAll(environment);
        this.process = launch();
    }

    /** Starts it and waits until it answers; {@code settings} are {@code OVATION_…} variables and values in turn. */
    public static Standalone start(String name, Path data, Map<String, String> settings) {
        Standalone standalone = new Standalone(name, data, settings);
        standalone.awaitAnswer();
        return standalone;
    }

    private ChildJvm launch() {
        return ChildJvm.start(
                name,
                "io.ovation.standalone.Main",
                List.of("--port", Integer.toString(port), "--data", data.toString()),
                environment);
    }

    private void awaitAnswer() {
        await("the standalone edition answers")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(this::answers);
    }

    private boolean answers() {
        if (!process.alive()) {
            throw new IllegalStateException("The standalone edition ended: " + process.output());
        }
        try {
            return new Rest(address(), "").get("/info").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public List<URI> gateways() {
        return List.of(address());
    }

    @Override
    public Tokens tokens() {
        Secrets secrets = Secrets.in(data);
        return new Tokens(secrets.account(), secrets.accountSecret());
    }

    /** How much memory it holds. */
    public Memory memory() {
        return new Memory(process.pid());
    }

    /** Dead at once. */
    public void kill() {
        process.kill();
    }

    /** Asked to stop, and ended. */
    public void stop() {
        process.stop();
    }

    /** Started again on what it left. */
    public void restart() {
        process = launch();
        awaitAnswer();
    }

    /** What it logged, in all its lives. */
    public String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}

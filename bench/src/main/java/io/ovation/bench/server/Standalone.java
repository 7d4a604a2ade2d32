package io.ovation.bench.server;

import io.ovation.standalone.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The standalone edition as a child process on fresh data. Its limits are as shipped, except those that would stop a crowd that comes from
 * one address, or a few people who write as much as hundreds.
 */
public final class Standalone implements AutoCloseable {
    private static final long START_MILLIS = 90_000;
    private static final List<String> JVM = List.of("-XX:+UseG1GC", "-Xms512m", "-Xmx3g");
    private static final Map<String, String> RAISED = Map.of(
            "OVATION_SILENT_SOCKETS_PER_ADDRESS", "100000",
            "OVATION_SOCKETS_PER_ADDRESS", "100000",
            "OVATION_CHAT_POSTS_BURST", "100000",
            "OVATION_CHAT_POSTS_PER_MINUTE", "1000000",
            "OVATION_LIVE_FRAMES_PER_SECOND", "10000",
            "OVATION_LIVE_FRAME_BURST", "10000",
            "OVATION_LIVE_SENDS_IN_FLIGHT", "1024");

    private final Scratch scratch;
    private final ChildJvm jvm;
    private final Gateway gateway;

    private Standalone(Scratch scratch, ChildJvm jvm, Gateway gateway) {
        this.scratch = scratch;
        this.jvm = jvm;
        this.gateway = gateway;
    }

    /** Starts it; {@code extra} are further {@code OVATION_…} values. */
    public static Standalone start(Map<String, String> extra) {
        Scratch scratch = Scratch.make();
        Path data = scratch.folder().resolve("data");
        int port = freePort();
        Map<String, String> environment = new HashMap<>(RAISED);
        environment.put("OVATION_HOST", "127.0.0.1");
        environment.put("OVATION_MANAGEMENT_PORT", "0");
        environment.putAll(extra);
        List<String> words = List.of("--port", Integer.toString(port), "--data", data.toString());
        ChildJvm jvm = ChildJvm.start(scratch.folder(), JVM, "io.ovation.standalone.Main", environment, words);
        jvm.waitFor("Ovation is running", START_MILLIS);
        Secrets secrets = Secrets.in(data);
        URI address = URI.create("http://127.0.0.1:" + port);
        Gateway gateway = new Gateway(address, secrets.account(), secrets.accountSecret(), jvm.pid());
        return new Standalone(scratch, jvm, gateway);
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Its process. */
    public long pid() {
        return jvm.pid();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("There is no free port.", none);
        }
    }

    @Override
    public void close() {
        jvm.close();
        scratch.close();
    }
}

package io.ovation.stage.attachment.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** S3Proxy, an S3-compatible server over a folder that checks signatures, in a process of its own. */
public final class S3Server implements AutoCloseable {
    private static final String BUCKET = "attachments";
    private static final String ACCESS = "test-access";
    private static final String SECRET = "test-secret-of-s3";
    private static final Path CLASS_PATH = Path.of("../s3-server/target/class-path.txt");

    private final Path folder;
    private final int port;
    private final Process process;

    private S3Server(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts one with an empty bucket and waits until it listens. */
    public static S3Server start(Path folder) {
        try {
            Files.createDirectories(folder.resolve("data").resolve(BUCKET));
            int port = freePort();
            Path settings = Files.writeString(
                    folder.resolve("s3proxy.conf"), """
                        s3proxy.authorization=aws-v2-or-v4
                        s3proxy.endpoint=http://127.0.0.1:%d
                        s3proxy.identity=%s
                        s3proxy.credential=%s
                        jclouds.provider=filesystem-nio2
                        jclouds.filesystem.basedir=%s
                        jclouds.identity=none
                        jclouds.credential=none
                        """.formatted(port, ACCESS, SECRET, folder.resolve("data")));
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Files.readString(CLASS_PATH).strip(),
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("s3proxy.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            S3Server server = new S3Server(folder, port, process);
            Awaitility.await("the S3 server listens").until(server::listens);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    public S3Settings settings() {
        return new S3Settings("http://127.0.0.1:" + port, "us-east-1", BUCKET, ACCESS, SECRET, 10_000);
    }

    /** The same as {@code OVATION_…} values. */
    public Map<String, String> values() {
        return Map.of(
                "OVATION_ATTACHMENT_PLACE", "s3",
                "OVATION_S3_ENDPOINT", settings().endpoint(),
                "OVATION_S3_BUCKET", BUCKET,
                "OVATION_S3_ACCESS_KEY", ACCESS,
                "OVATION_S3_SECRET_KEY", SECRET);
    }

    /** How many files it has, parts of unfinished uploads among them. */
    public long files() {
        try (var all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

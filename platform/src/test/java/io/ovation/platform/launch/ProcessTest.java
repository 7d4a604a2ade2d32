package io.ovation.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A {@code main} in a JVM of its own, as operators run it. */
class ProcessTest {
    /** What the JVM answers when a signal ended it: 128 and the number of SIGTERM. */
    private static final int TERMINATED = 143;

    /** The {@code main} of the process under test. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            Launcher.run("greeting-process", Greeting.SERVICE);
        }
    }

    @Test
    void on_sigterm_a_process_stops_its_services_and_ends() throws Exception {
        Process process = start(Map.of("OVATION_MANAGEMENT_PORT", "0", "OVATION_STOP_LEAVE_MILLIS", "0"));
        try (BufferedReader log = process.inputReader()) {
            assertThat(log.lines().map(JsonObject::new).anyMatch(ProcessTest::tellsOfStart))
                    .isTrue();

            process.toHandle().destroy(); // unlike Process.destroy, this leaves the log open

            assertThat(log.lines().map(JsonObject::new))
                    .anyMatch(line -> line.getString("msg").equals("greeting-process has stopped"));
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void a_process_with_mistakes_in_its_configuration_names_them_and_ends() throws Exception {
        Process process = start(Map.of("OVATION_MANAGEMENT_PORT", "x", "OVATION_BUS_TIMEOUT_MILLIS", "5"));
        try (BufferedReader log = process.inputReader()) {
            List<String> told = log.lines()
                    .map(line -> new JsonObject(line).getString("msg"))
                    .toList();

            assertThat(told)
                    .contains(
                            "OVATION_MANAGEMENT_PORT is \"x\" but must be 0 to 65535.",
                            "OVATION_BUS_TIMEOUT_MILLIS is \"5\" but must be 1000 to 3000 milliseconds.");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    private static boolean tellsOfStart(JsonObject line) {
        return line.getString("msg").startsWith("greeting-process has started")
                && line.getString("service").equals("greeting-process");
    }

    private static Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment().putAll(environment);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}

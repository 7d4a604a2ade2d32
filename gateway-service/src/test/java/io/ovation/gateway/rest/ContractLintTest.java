package io.ovation.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both contracts pass the linters that readers of such documents use. Needs node, as the widget's build does. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ContractLintTest {
    private static final Path SOURCE = Path.of("src/test/lint");
    private static final Path FOLDER = Path.of("target/lint");
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "redocly.yaml", ".spectral.yaml");

    @BeforeAll
    static void install() throws Exception {
        if (!hasNode()) {
            System.err.println("ContractLintTest is SKIPPED: there is no node on this machine.");
        }
        assumeTrue(hasNode(), "node is needed to lint the contracts");
        Files.createDirectories(FOLDER);
        boolean same = Files.exists(FOLDER.resolve("node_modules"))
                && Files.exists(FOLDER.resolve("package-lock.json"))
                && Files.mismatch(SOURCE.resolve("package-lock.json"), FOLDER.resolve("package-lock.json")) == -1;
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String document : List.of("openapi.yaml", "asyncapi.yaml")) {
            Files.writeString(FOLDER.resolve(document), Documents.read("contracts/" + document));
        }
        if (!same) {
            run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts");
        }
    }

    @Test
    void the_openapi_document_passes_redocly() throws Exception {
        run("npx", "--no-install", "redocly", "lint", "--max-problems", "50", "openapi.yaml");
    }

    @Test
    void both_documents_pass_spectral() throws Exception {
        run("npx", "--no-install", "spectral", "lint", "--fail-severity", "warn", "openapi.yaml", "asyncapi.yaml");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void run(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(FOLDER.toFile()).redirectErrorStream(true);
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s said:%n%s", String.join(" ", words), said)
                .isZero();
    }
}

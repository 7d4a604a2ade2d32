package io.ovation.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private final Path folder;

    SourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        Path file = write("ovation.properties", "OVATION_PORT=1\nOVATION_NAME=from file\n");

        Map<String, String> values =
                Sources.read(Map.of("OVATION_CONFIG_FILE", file.toString(), "OVATION_PORT", "2", "PATH", "/bin"));

        assertThat(values).isEqualTo(Map.of("OVATION_PORT", "2", "OVATION_NAME", "from file"));
    }

    @Test
    void a_json_file_is_one_flat_object() throws IOException {
        Path file = write("ovation.json", "{\"OVATION_PORT\": 8080, \"OVATION_CLUSTER\": true}");

        assertThat(Sources.read(Map.of("OVATION_CONFIG_FILE", file.toString())))
                .isEqualTo(Map.of("OVATION_PORT", "8080", "OVATION_CLUSTER", "true"));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_mistake() throws IOException {
        Path broken = write("broken.json", "{\"OVATION_PORT\": {}}");

        refused(broken);
        refused(folder.resolve("missing.properties"));
    }

    private static void refused(Path file) {
        assertThatThrownBy(() -> Sources.read(Map.of("OVATION_CONFIG_FILE", file.toString())))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(file.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

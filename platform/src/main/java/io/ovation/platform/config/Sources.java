package io.ovation.platform.config;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where settings come from: the file that {@code OVATION_CONFIG_FILE} names, and over it the environment. */
public final class Sources {
    public static final String FILE = "OVATION_CONFIG_FILE";
    private static final String PREFIX = "OVATION_";

    private Sources() {}

    /** All {@code OVATION_…} values of a file ({@code .json}: one flat object, else properties) and an environment, which wins. */
    public static Map<String, String> read(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        String file = environment.getOrDefault(FILE, "");
        if (!file.isBlank()) {
            values.putAll(file(Path.of(file)));
        }
        values.putAll(environment);
        values.keySet().removeIf(name -> !name.startsWith(PREFIX) || name.equals(FILE));
        return values;
    }

    private static Map<String, String> file(Path path) {
        try {
            String text = Files.readString(path);
            return path.toString().endsWith(".json") ? json(text) : properties(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException(List.of(FILE + " names " + path + ", which cannot be read: "
                    + e.getClass().getSimpleName() + "."));
        }
    }

    private static Map<String, String> json(String text) throws IOException {
        return new ObjectMapper().readValue(text, new TypeReference<Map<String, String>>() {});
    }

    private static Map<String, String> properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}

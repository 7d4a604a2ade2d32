package io.ovation.platform.config;

import java.util.Collection;
import java.util.stream.Collectors;

/** Renders declared settings as the table of {@code docs/configuration.md}. */
public final class ConfigPage {
    private ConfigPage() {}

    /** A Markdown table, one row a setting, in the order of declaration. */
    public static String table(Collection<Setting> settings) {
        return settings.stream()
                .map(ConfigPage::row)
                .collect(Collectors.joining(
                        "\n", "| Name | Default | Allowed | Meaning | Read by |\n|---|---|---|---|---|\n", "\n"));
    }

    private static String row(Setting setting) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        setting.name(),
                        setting.fallback().isEmpty() ? "" : "`" + cell(setting.fallback()) + "`",
                        cell(setting.allowed()) + (setting.secret() ? ", secret" : ""),
                        cell(setting.meaning()),
                        setting.service());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}

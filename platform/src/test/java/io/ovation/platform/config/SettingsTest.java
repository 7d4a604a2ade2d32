package io.ovation.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    enum Edition {
        STANDALONE,
        HIGHLY_AVAILABLE
    }

    record Chat(int characters, boolean open, List<String> emoji, Edition edition, String key) {
        static Chat from(Settings settings) {
            Settings chat = settings.forService("chat-service");
            return new Chat(
                    chat.number("OVATION_CHAT_CHARACTERS", 2000, Range.of(1, 10_000, "characters"), "Longest message."),
                    chat.flag("OVATION_CHAT_OPEN", true, "Whether all may write."),
                    chat.list("OVATION_CHAT_EMOJI", "👍, 🎉", "Reactions to choose from."),
                    chat.choice("OVATION_EDITION", Edition.STANDALONE, "How it runs."),
                    chat.requiredSecret("OVATION_CHAT_KEY", "Signs things."));
        }
    }

    @Test
    void what_is_not_set_has_its_default() {
        Settings settings = Settings.of(Map.of("OVATION_CHAT_KEY", "k", "OVATION_CHAT_OPEN", " "));

        assertThat(Chat.from(settings)).isEqualTo(new Chat(2000, true, List.of("👍", "🎉"), Edition.STANDALONE, "k"));
        settings.check();
    }

    @Test
    void what_is_set_counts() {
        Settings settings = Settings.of(Map.of(
                "OVATION_CHAT_CHARACTERS", "500",
                "OVATION_CHAT_OPEN", "false",
                "OVATION_CHAT_EMOJI", "❤,",
                "OVATION_EDITION", "highly-available",
                "OVATION_CHAT_KEY", "k"));

        assertThat(Chat.from(settings)).isEqualTo(new Chat(500, false, List.of("❤"), Edition.HIGHLY_AVAILABLE, "k"));
        settings.check();
    }

    @Test
    void all_mistakes_are_told_at_once() {
        Settings settings = Settings.of(
                Map.of("OVATION_CHAT_CHARACTERS", "10001", "OVATION_CHAT_OPEN", "yes", "OVATION_EDITION", "huge"));
        Chat.from(settings);
        settings.mistake("A and B exclude each other.");

        ConfigException failure = catchThrowableOfType(ConfigException.class, settings::check);

        assertThat(failure.mistakes())
                .containsExactly(
                        "OVATION_CHAT_CHARACTERS is \"10001\" but must be 1 to 10000 characters.",
                        "OVATION_CHAT_OPEN is \"yes\" but must be true or false.",
                        "OVATION_EDITION is \"huge\" but must be standalone, highly-available.",
                        "OVATION_CHAT_KEY must be set.",
                        "A and B exclude each other.");
    }

    @Test
    void a_number_that_is_none_is_a_mistake_and_no_crash() {
        Settings settings = Settings.of(Map.of("OVATION_CHAT_CHARACTERS", "many", "OVATION_CHAT_KEY", "k"));

        assertThat(Chat.from(settings).characters()).isEqualTo(2000);
        assertThat(catchThrowableOfType(ConfigException.class, settings::check)).isNotNull();
    }

    @Test
    void an_unknown_name_is_a_warning_with_the_name_that_was_probably_meant() {
        Settings settings = Settings.of(Map.of("OVATION_CHAT_CARACTERS", "5", "OVATION_ZZZ", "1"));
        Chat.from(settings);

        assertThat(settings.warnings())
                .containsExactly(
                        "OVATION_CHAT_CARACTERS is not a setting; did you mean OVATION_CHAT_CHARACTERS?",
                        "OVATION_ZZZ is not a setting.");
    }

    @Test
    void secrets_are_masked_where_settings_are_printed() {
        Settings settings = Settings.of(Map.of("OVATION_CHAT_KEY", "hush", "OVATION_CHAT_OPEN", "true"));
        Chat.from(settings);

        assertThat(settings.printed()).containsExactly("OVATION_CHAT_OPEN=true", "OVATION_CHAT_KEY=***");
    }

    @Test
    void the_page_has_a_row_for_each_declared_setting() {
        Settings settings = Settings.of(Map.of());
        Chat.from(settings);

        assertThat(ConfigPage.table(settings.declared()))
                .startsWith("| Name | Default | Allowed | Meaning | Read by |\n")
                .contains(
                        "| `OVATION_CHAT_CHARACTERS` | `2000` | 1 to 10000 characters | Longest message. | chat-service |\n")
                .contains("| `OVATION_CHAT_KEY` |  | text, secret | Signs things. | chat-service |\n");
    }
}

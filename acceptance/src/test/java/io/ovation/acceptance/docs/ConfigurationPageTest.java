package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.analytics.AnalyticsVerticle;
import io.ovation.chat.ChatVerticle;
import io.ovation.gateway.GatewayVerticle;
import io.ovation.interactions.InteractionsVerticle;
import io.ovation.platform.config.ConfigPage;
import io.ovation.platform.config.Setting;
import io.ovation.platform.launch.DeclaredSettings;
import io.ovation.platform.launch.Service;
import io.ovation.qna.QnaVerticle;
import io.ovation.stage.StageVerticle;
import io.ovation.stage.attachment.AttachmentsVerticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
    private static final List<Service<?>> SERVICES = List.of(
            GatewayVerticle.SERVICE,
            ChatVerticle.SERVICE,
            QnaVerticle.SERVICE,
            InteractionsVerticle.SERVICE,
            StageVerticle.SERVICE,
            AttachmentsVerticle.SERVICE,
            AnalyticsVerticle.SERVICE);

    private static final String INTRODUCTION = """
        # Configuration

        Every setting is an environment variable. This page is made from the code that reads them, so it is complete.

        - `OVATION_CONFIG_FILE` may name a file with the same names: a `.json` file is one flat object of texts, any other is a
          Java properties file. The environment wins over the file.
        - All mistakes are reported together at the start, and the process ends with status 2.
        - A name that starts with `OVATION_` and is not on this page is a warning, with the name that was probably meant.
        - What is marked as secret is masked wherever settings are printed.
        - An empty value counts as not set. A setting without a default must be set, unless its meaning says when.
        - The standalone edition (`./ovation run`) fills in what must be set: accounts, keys, the store in its data folder, and the
          development login. Anything set in the environment wins over that.
        """;

    @Test
    void the_page_has_every_setting_of_every_service() {
        new GeneratedPage("docs/configuration.md", page()).isUpToDate();
    }

    @Test
    void services_that_read_the_same_setting_agree_on_its_default() {
        assertThat(byName().values())
                .allSatisfy(declarations -> assertThat(declarations)
                        .extracting(Setting::fallback)
                        .as(declarations.get(0).name())
                        .containsOnly(declarations.get(0).fallback()));
    }

    private static Map<String, List<Setting>> byName() {
        Map<String, List<Setting>> byName = new LinkedHashMap<>();
        SERVICES.forEach(service -> DeclaredSettings.of(service)
                .forEach(setting -> byName.computeIfAbsent(setting.name(), name -> new ArrayList<>())
                        .add(setting)));
        return byName;
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        section(page, "Every process", List.copyOf(DeclaredSettings.ofEveryProcess()));
        Map<String, List<Setting>> byReader = byName().values().stream()
                .map(ConfigurationPageTest::merged)
                .collect(Collectors.groupingBy(
                        setting -> setting.service().contains(",") ? "Several services" : setting.service(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Setting> shared = byReader.remove("Several services");
        section(page, "Several services", shared == null ? List.of() : shared);
        byReader.forEach((reader, settings) -> section(page, reader, settings));
        page.append("\nServices that are not named here read nothing of their own yet.\n");
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<Setting> settings) {
        page.append("\n## ").append(title).append("\n\n").append(ConfigPage.table(settings));
    }

    /** The first declaration, read by all who declare it. */
    private static Setting merged(List<Setting> declarations) {
        Setting first = declarations.get(0);
        String readers = declarations.stream().map(Setting::service).collect(Collectors.joining(", "));
        return new Setting(first.name(), first.fallback(), first.allowed(), first.meaning(), readers, first.secret());
    }
}

package io.ovation.platform.launch;

import io.ovation.platform.config.Setting;
import io.ovation.platform.config.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which settings there are, learnt by reading them all without a value; nothing is started. For the reference page. */
public final class DeclaredSettings {
    private DeclaredSettings() {}

    /** What every process reads, whatever it runs. */
    public static Collection<Setting> ofEveryProcess() {
        Settings settings = Settings.of(Map.of());
        NodeSettings.from(settings);
        return settings.declared();
    }

    /** What this service reads besides. */
    public static Collection<Setting> of(Service<?> service) {
        Settings settings = Settings.of(Map.of());
        service.prepare(settings);
        return List.copyOf(settings.declared());
    }
}

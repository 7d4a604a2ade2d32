package io.ovation.platform.launch;

import io.ovation.platform.config.Settings;
import io.vertx.core.Deployable;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a process runs: the service's name, how it reads its settings, and how its verticle is made from them.
 *
 * @param name for example {@code chat-service}
 * @param config reads the service's own settings, before anything is started
 * @param verticle makes the verticle, which builds its parts in {@code start} and stops its {@code BusServer} in {@code stop}
 */
public record Service<C>(String name, Function<Settings, C> config, BiFunction<Platform, C, Deployable> verticle) {

    /** Reads the settings now and makes the verticle later. */
    Function<Platform, Deployable> prepare(Settings settings) {
        C read = config.apply(settings.forService(name));
        return platform -> verticle.apply(platform, read);
    }
}

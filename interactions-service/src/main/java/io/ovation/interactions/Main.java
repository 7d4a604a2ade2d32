package io.ovation.interactions;

import io.ovation.platform.launch.Launcher;

/** Runs interactions-service alone. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("interactions-service", InteractionsVerticle.SERVICE);
    }
}

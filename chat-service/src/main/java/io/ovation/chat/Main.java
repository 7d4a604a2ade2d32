package io.ovation.chat;

import io.ovation.platform.launch.Launcher;

/** Runs chat-service alone. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("chat-service", ChatVerticle.SERVICE);
    }
}

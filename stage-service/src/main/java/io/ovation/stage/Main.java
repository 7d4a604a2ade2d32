package io.ovation.stage;

import io.ovation.platform.launch.Launcher;

/** Runs stage-service alone. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("stage-service", StageVerticle.SERVICE);
    }
}

package io.ovation.gateway;

import io.ovation.platform.launch.Launcher;

/** Runs a gateway in a process of its own. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        Launcher.run(GatewayVerticle.NAME, GatewayVerticle.SERVICE);
    }
}

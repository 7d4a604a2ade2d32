package io.ovation.qna;

import io.ovation.platform.launch.Launcher;

/** Runs qna-service alone. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("qna-service", QnaVerticle.SERVICE);
    }
}

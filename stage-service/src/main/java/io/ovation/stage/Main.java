package io.ovation.stage;

import io.ovation.platform.launch.Launcher;
import io.ovation.stage.attachment.AttachmentsVerticle;

/** Runs stage-service alone: sessions on one event loop, attachments on another. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("stage-service", StageVerticle.SERVICE, AttachmentsVerticle.SERVICE);
    }
}

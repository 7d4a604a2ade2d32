package io.ovation.standalone;

import io.ovation.platform.config.ConfigException;
import io.ovation.platform.launch.Launcher;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code ./ovation run}: the whole of Ovation in one process, with a demo event. */
public final class Main {
    static final String DATA_FOLDER = "data";
    static final int PORT = 8080;

    private static final String HELP = """
        Usage: ./ovation run [--port N] [--data FOLDER]

          --port N         where the gateway listens, default 8080
          --data FOLDER    where everything is kept, default data

        Every OVATION_… variable of docs/configuration.md works here too.
        """;

    private Main() {}

    public static void main(String[] words) {
        if (Arrays.asList(words).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            Arguments arguments = Arguments.read(words, List.of("port", "data"));
            Edition edition = Edition.open(
                    Path.of(arguments.text("data", DATA_FOLDER)), arguments.number("port", PORT), System.getenv());
            Launcher.run("standalone", edition::values, edition.services());
            String session = new DemoEvent(edition.address(), edition.secrets()).seed();
            System.out.print(welcome(edition.address(), session));
        } catch (IllegalArgumentException | IllegalStateException | ConfigException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        }
    }

    private static String welcome(String address, String session) {
        return """

            Ovation is running. Open the demo event "%s"

              as moderator   %s/dev/login/?as=moderator
              as attendee    %s/dev/login/?as=attendee

            in two browsers, or one of them in a private window. Around it there are

              the agenda     %s/agenda/?event=demo
              the console    %s/dev/login/?as=organizer&next=/organize/?event=demo

            The API is described at %s/api/v1/openapi.yaml.
            Ctrl+C stops it; what was said stays in the data folder.
            """.formatted(session, address, address, address, address, address);
    }
}

package io.ovation.standalone;

import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code ./ovation token}: prints a token of the demo account, or of any account whose secret is given. */
public final class TokenMain {
    private static final List<String> OPTIONS =
            List.of("user", "first-name", "last-name", "type", "minutes", "privileges", "account", "secret", "data");
    private static final String HELP = """
            Usage: ./ovation token [OPTION ...]      prints a Kaltura Session, version 2

              --user ID            user id, default guest
              --first-name NAME    what others see
              --last-name NAME
              --type user|admin    default user
              --minutes N          how long it lives, default 60
              --privileges LIST    such as sview:*,virtualeventid:7
              --account NUMBER     default: the account of the standalone edition
              --secret SECRET      its admin secret; default: that of the standalone edition
              --data FOLDER        the standalone edition's data, default data
            """;

    private TokenMain() {}

    public static void main(String[] words) {
        if (Arrays.asList(words).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            System.out.println(token(Arguments.read(words, OPTIONS)));
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        }
    }

    static String token(Arguments arguments) {
        Secrets secrets = arguments.text("secret").isPresent()
                ? null
                : Secrets.in(Path.of(arguments.text("data", Main.DATA_FOLDER)));
        String account = arguments.text("account").orElseGet(() -> secrets == null ? "" : secrets.account());
        String secret = arguments.text("secret").orElseGet(() -> secrets == null ? "" : secrets.accountSecret());
        Principal.Type type =
                Principal.Type.valueOf(arguments.text("type", "user").toUpperCase(Locale.ROOT));
        return KsRequest.of(
                        account,
                        arguments.text("user", "guest"),
                        type,
                        arguments.number("minutes", 60),
                        arguments.text("privileges", ""))
                .named(arguments.text("first-name", ""), arguments.text("last-name", ""))
                .token(secret, Instant.now(), new SecureRandom());
    }
}

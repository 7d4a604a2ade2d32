package io.ovation.platform.config;

import java.util.List;

/** The configuration cannot be used; says everything that is wrong with it, a sentence each. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    ConfigException(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** A port on which this process cannot listen, named by its setting. */
    public static ConfigException cannotListen(String setting, int port, Throwable why) {
        return new ConfigException(List.of("Port %d cannot be listened on (%s); choose another by %s."
                .formatted(port, why.getMessage(), setting)));
    }

    public List<String> mistakes() {
        return mistakes;
    }
}

package io.ovation.platform.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads settings by declaring them: each getter names the variable, its default, what it may be and what it means, and answers with a
 * value in any case. A mistake is noted and the default given; {@link #check} then fails with all mistakes at once.
 */
public final class Settings {
    private final Map<String, String> values;
    private final Map<String, Setting> declared;
    private final List<String> mistakes;
    private final String service;

    private Settings(Map<String, String> values, Map<String, Setting> declared, List<String> mistakes, String service) {
        this.values = values;
        this.declared = declared;
        this.mistakes = mistakes;
        this.service = service;
    }

    /** Settings from these values, {@code OVATION_…} to text; without any, all defaults. */
    public static Settings of(Map<String, String> values) {
        return new Settings(Map.copyOf(values), new LinkedHashMap<>(), new ArrayList<>(), "every service");
    }

    /** The same settings, declared from here on for the named service. */
    public Settings forService(String name) {
        return new Settings(values, declared, mistakes, name);
    }

    public String text(String name, String fallback, String meaning) {
        return read(name, fallback, "text", meaning, text -> text);
    }

    /** A text that has no default. */
    public String requiredText(String name, String meaning) {
        return required(name, text(name, "", meaning));
    }

    /** A text that is never printed. */
    public String secret(String name, String fallback, String meaning) {
        declare(new Setting(name, fallback, "text", meaning, service, true));
        return value(name).orElse(fallback);
    }

    /** A text that is never printed and has no default. */
    public String requiredSecret(String name, String meaning) {
        return required(name, secret(name, "", meaning));
    }

    public int number(String name, int fallback, Range range, String meaning) {
        return read(name, fallback, range.toString(), meaning, text -> {
            int number = Integer.parseInt(text);
            return range.contains(number) ? number : null;
        });
    }

    public boolean flag(String name, boolean fallback, String meaning) {
        return read(name, fallback, "true or false", meaning, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
    }

    /** Comma-separated texts; blanks around them and empty ones are dropped. */
    public List<String> list(String name, String fallback, String meaning) {
        String text = read(name, fallback, "comma-separated", meaning, value -> value);
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** One of an enum's constants, in kebab case. */
    public <E extends Enum<E>> E choice(String name, E fallback, String meaning) {
        Map<String, E> choices = Arrays.stream(fallback.getDeclaringClass().getEnumConstants())
                .collect(Collectors.toMap(Settings::kebab, each -> each, (a, b) -> a, LinkedHashMap::new));
        declare(new Setting(name, kebab(fallback), String.join(", ", choices.keySet()), meaning, service, false));
        return parse(name, fallback, String.join(", ", choices.keySet()), choices::get);
    }

    /** Notes what is wrong between settings, as a sentence. */
    public void mistake(String sentence) {
        mistakes.add(sentence);
    }

    /** Fails if anything was wrong. */
    public void check() {
        if (!mistakes.isEmpty()) {
            throw new ConfigException(mistakes);
        }
    }

    /** A sentence for each {@code OVATION_…} variable that nobody declared, so to be called after all reading. */
    public List<String> warnings() {
        return values.keySet().stream()
                .filter(name -> !declared.containsKey(name))
                .sorted()
                .map(name -> Nearest.to(name, declared.keySet())
                        .map(near -> name + " is not a setting; did you mean " + near + "?")
                        .orElse(name + " is not a setting."))
                .toList();
    }

    /** What was set, as {@code name=value}, with secrets masked. */
    public List<String> printed() {
        return declared.values().stream()
                .filter(setting -> value(setting.name()).isPresent())
                .map(setting -> setting.name() + "=" + (setting.secret() ? "***" : values.get(setting.name())))
                .toList();
    }

    /** All settings declared so far, in the order of declaration. */
    public Collection<Setting> declared() {
        return List.copyOf(declared.values());
    }

    private <T> T read(String name, T fallback, String allowed, String meaning, Function<String, T> parser) {
        declare(new Setting(name, fallback.toString(), allowed, meaning, service, false));
        return parse(name, fallback, allowed, parser);
    }

    private <T> T parse(String name, T fallback, String allowed, Function<String, T> parser) {
        return value(name)
                .map(text -> parsed(name, text, fallback, allowed, parser))
                .orElse(fallback);
    }

    private <T> T parsed(String name, String text, T fallback, String allowed, Function<String, T> parser) {
        T value;
        try {
            value = parser.apply(text);
        } catch (NumberFormatException e) {
            value = null;
        }
        if (value == null) {
            mistake(name + " is \"" + text + "\" but must be " + allowed + ".");
            return fallback;
        }
        return value;
    }

    private String required(String name, String value) {
        if (value.isEmpty()) {
            mistake(name + " must be set.");
        }
        return value;
    }

    private void declare(Setting setting) {
        declared.merge(setting.name(), setting, (first, again) -> first);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person may or may not do besides what their role says. Nothing is both.
 *
 * @param granted allowed in any case, in the order of {@link Permission}
 * @param denied forbidden in any case, in the same order
 */
public record Permissions(List<Permission> granted, List<Permission> denied) {
    /** Everything as the role says. */
    public static final Permissions NONE = new Permissions(List.of(), List.of());

    /** Reads the wire form, where an empty list may be absent. */
    @JsonCreator
    public Permissions(
            @JsonProperty("granted") @Nullable List<Permission> granted,
            @JsonProperty("denied") @Nullable List<Permission> denied) {
        this.granted = sorted(granted);
        this.denied = sorted(denied);
    }

    private static List<Permission> sorted(@Nullable Collection<Permission> some) {
        return some == null ? List.of() : some.stream().distinct().sorted().toList();
    }

    /** Whether everything is as the role says. */
    @JsonIgnore
    public boolean none() {
        return granted.isEmpty() && denied.isEmpty();
    }

    /** Whether something is allowed that usually is, or is not. */
    public boolean allows(Permission permission, boolean usually) {
        return granted.contains(permission) || (usually && !denied.contains(permission));
    }

    /** In one word for each, for example {@code -chat +join-stage}; empty when there are none. */
    public String text() {
        return Stream.concat(
                        granted.stream().map(each -> "+" + each.wireName()),
                        denied.stream().map(each -> "-" + each.wireName()))
                .collect(Collectors.joining(" "));
    }

    /** Reads {@link #text}; a permission that is not known here is left out. */
    public static Permissions parse(String text) {
        return new Permissions(signed(text, '+'), signed(text, '-'));
    }

    private static List<Permission> signed(String text, char sign) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty() && word.charAt(0) == sign)
                .flatMap(word -> Permission.named(word.substring(1)).stream())
                .toList();
    }
}

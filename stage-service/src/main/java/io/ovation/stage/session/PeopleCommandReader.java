package io.ovation.stage.session;

import io.ovation.contracts.Permission;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.channel.CommandBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads commands about people of a session; each wrong field is named with its rule. */
final class PeopleCommandReader {
    private static final Map<String, Role> ROLES =
            Map.of("attendee", Role.ATTENDEE, "speaker", Role.SPEAKER, "moderator", Role.MODERATOR);

    /** What nobody has unless it is granted cannot be taken away, and what everybody has cannot be given. */
    private static final Set<Permission> GRANTED = EnumSet.of(Permission.JOIN_STAGE, Permission.MANAGE_STAGE);

    private static final Set<Permission> DENIED = EnumSet.complementOf(EnumSet.of(Permission.MANAGE_STAGE));

    private final Map<String, Object> fields;
    private final CommandBody body;

    private PeopleCommandReader(@Nullable Map<String, Object> fields) {
        this.fields = fields == null ? Map.of() : fields;
        this.body = new CommandBody(fields);
    }

    /** The command; fails with a problem that names each field and the rule it breaks. */
    static PeopleCommand read(SubmitCommand sent) {
        PeopleVerb verb = PeopleVerb.named(sent.type())
                .orElseThrow(() -> Problems.INVALID
                        .withError("type", "known", "The stage has no such command.")
                        .failure());
        PeopleCommandReader reader = new PeopleCommandReader(sent.body());
        PeopleCommand command = reader.command(verb);
        reader.body.check();
        return command;
    }

    private PeopleCommand command(PeopleVerb verb) {
        return new PeopleCommand(
                verb,
                body.person("person"),
                verb == PeopleVerb.SET_ROLE ? role() : Role.ATTENDEE,
                verb == PeopleVerb.SET_PERMISSIONS ? permissions() : Permissions.NONE);
    }

    private Role role() {
        @Nullable String named = body.string("role");
        Role role = named == null ? Role.ATTENDEE : ROLES.get(named);
        if (role == null) {
            body.refuse("role", "one-of", "One of attendee, speaker, moderator.");
            return Role.ATTENDEE;
        }
        return role;
    }

    private Permissions permissions() {
        List<Permission> granted = list("granted", GRANTED);
        List<Permission> denied = list("denied", DENIED);
        if (granted.stream().anyMatch(denied::contains)) {
            body.refuse("denied", "not-granted", "Nothing is granted and denied.");
        }
        return new Permissions(granted, denied);
    }

    private List<Permission> list(String field, Set<Permission> known) {
        Object value = fields.getOrDefault(field, List.of());
        if (!(value instanceof List<?> words)) {
            body.refuse(field, "array", "This field is a list.");
            return List.of();
        }
        List<Permission> found = new ArrayList<>();
        for (Object word : words.subList(0, Math.min(words.size(), Permission.values().length))) {
            Arrays.stream(Permission.values())
                    .filter(each -> each.wireName().equals(word) && known.contains(each))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> body.refuse(field, "one-of", oneOf(known)));
        }
        return found;
    }

    private static String oneOf(Set<Permission> known) {
        return "Only of " + known.stream().map(Permission::wireName).collect(Collectors.joining(", ")) + ".";
    }
}

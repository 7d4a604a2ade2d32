package io.ovation.stage.people;

import io.ovation.contracts.event.AddPerson;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.UpdatePerson;
import io.ovation.stage.event.Events.Edit;
import io.ovation.stage.event.Member;
import io.ovation.stage.field.Email;
import io.ovation.stage.field.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what somebody is to be in an event, naming every field that breaks a rule. */
final class WishedPerson {
    static final Map<String, EventRole> ROLES = roles();

    private WishedPerson() {}

    private static Map<String, EventRole> roles() {
        Map<String, EventRole> roles = new LinkedHashMap<>();
        for (EventRole role : EventRole.values()) {
            roles.put(role.wireName(), role);
        }
        return roles;
    }

    static Member member(AddPerson wish) {
        Fields fields = new Fields();
        Member member = new Member(
                fields.line("user", wish.user(), EventLimits.USER),
                fields.line("name", wish.name(), EventLimits.PERSON_NAME),
                Email.optional(fields, "email", wish.email()),
                roles(fields, wish.roles()));
        fields.check();
        return member;
    }

    static Edit edit(UpdatePerson wish) {
        Fields fields = new Fields();
        for (String field : wish.without()) {
            if (!field.equals("email")) {
                fields.wrong(field, "required", "This field is required.");
            }
        }
        Edit edit = new Edit(
                wish.name() == null ? null : fields.line("name", wish.name(), EventLimits.PERSON_NAME),
                Email.optional(fields, "email", wish.email()),
                wish.without().contains("email"),
                wish.roles() == null || wish.roles().isEmpty() ? null : roles(fields, wish.roles()));
        fields.check();
        return edit;
    }

    private static List<EventRole> roles(Fields fields, @Nullable List<@Nullable String> wanted) {
        List<@Nullable String> some = fields.list("roles", wanted, ROLES.size());
        List<EventRole> roles = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            String word = some.get(i) == null ? "" : some.get(i);
            roles.add(fields.choice("roles[" + i + "]", word, ROLES, EventRole.SPEAKER));
        }
        if (roles.isEmpty()) {
            fields.wrong("roles", "min-items", "At least one role.");
        }
        return roles;
    }
}

package io.ovation.gateway.tokens;

import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.Privileges;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets an application start tokens without a secret of the account.
 *
 * @param account whose it is
 * @param id {@code 0_} and 16 hex characters
 * @param value what its holder knows: 32 lower-case hex characters
 * @param fields what an admin said about it
 * @param createdAt when it was added
 * @param updatedAt when it was changed last
 */
public record AppToken(
        String account, String id, String value, AppTokenFields fields, Instant createdAt, Instant updatedAt) {
    /** The names that mean something to Kaltura's server; who starts a session cannot add them. */
    private static final Set<String> RESERVED = Set.of(
            "edit",
            "sview",
            "list",
            "download",
            "downloadasset",
            "editplaylist",
            "sviewplaylist",
            "actionslimit",
            "setrole",
            "restrictingrole",
            "limitentry",
            "iprestrict",
            "urirestrict",
            "enableentitlement",
            "disableentitlement",
            "disableentitlementforentry",
            "disableentitlementforplaylist",
            "privacycontext",
            "searchcontext",
            "enablecategorymoderation",
            "enablecaptionmoderation",
            "sessionid",
            "apptoken",
            "virtualeventid",
            "edituser",
            "editadmintags",
            "enablechangeaccount",
            "reftime",
            "sessionkey",
            "preview",
            "jobtype",
            "restrictexplicitliveview",
            "disablesessiontypecheck",
            "all",
            "widget",
            "view");

    private static final String STAR = "*";

    /** Tells not the value. */
    @Override
    public String toString() {
        return "AppToken[account=" + account + ", id=" + id + ", value hidden]";
    }

    boolean expired(Instant now) {
        Instant end = fields.expiresAt();
        return end != null && !end.isAfter(now);
    }

    /** The token that this one starts; its own words win over the wish. It must not be expired. */
    KsRequest request(TokenWish wish, Instant now, long mostSeconds) {
        String user = fields.sessionUser().isEmpty() ? wish.userOrNobody() : fields.sessionUser();
        Instant end = fields.expiresAt();
        long left = end == null
                ? mostSeconds
                : Math.max(1, Duration.between(now, end).toSeconds());
        long most = Math.min(Math.min(mostSeconds, fields.sessionSeconds()), left);
        return new KsRequest(account, user, type(wish), Duration.ofSeconds(wish.life(most)), privileges(wish.wanted()));
    }

    private Principal.Type type(TokenWish wish) {
        Principal.@Nullable Type own = fields.sessionType() == null ? wish.type() : fields.sessionType();
        return own == null ? Principal.Type.USER : own;
    }

    /** The group first, then the app token's own; what may not be added is left out without a word, as Kaltura does. */
    private Privileges privileges(Privileges wanted) {
        Privileges own = Privileges.parse(fields.sessionPrivileges());
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("sessionid", List.of(id));
        all.put("apptoken", List.of(id));
        own.byName().forEach(all::putIfAbsent);
        wanted.byName().forEach((name, values) -> {
            boolean open = own.has(name) && own.values(name).equals(List.of(STAR));
            boolean free = !own.has(name) && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
            if (open || free) {
                all.put(name, new ArrayList<>(values));
            }
        });
        return new Privileges(all);
    }
}

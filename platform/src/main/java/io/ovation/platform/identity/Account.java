package io.ovation.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer account and the secrets that sign its tokens. Several secrets may be live at once, tried in order, so that one can be
 * replaced without a break: add the new one, sign with it, remove the old one.
 *
 * @param id Kaltura's partner id, decimal without leading zeros, for example {@code "102"}
 * @param secrets admin secrets that sign a KS, at least one, each of at least 16 characters
 * @param userSecrets secrets with which a token of type USER can be asked for; they sign nothing, so a token made from one by hand never counts
 * @param cncSecrets app token values that sign the widget's JWT, each of at least 16 characters; may be empty
 * @param ksV1Allowed whether version 1 tokens count
 * @param widgetSessions whether anybody may have the public token of a visitor
 * @param name what operators call the account, or null
 * @param allowedOrigins web origins whose pages may use the account, such as {@code https://events.example.com}
 */
public record Account(
        String id,
        List<String> secrets,
        List<String> userSecrets,
        List<String> cncSecrets,
        boolean ksV1Allowed,
        boolean widgetSessions,
        @Nullable String name,
        List<String> allowedOrigins) {

    /** Lists that a file leaves out are empty. */
    public Account {
        id = id == null ? "" : id;
        secrets = secrets == null ? List.of() : List.copyOf(secrets);
        userSecrets = userSecrets == null ? List.of() : List.copyOf(userSecrets);
        cncSecrets = cncSecrets == null ? List.of() : List.copyOf(cncSecrets);
        allowedOrigins = allowedOrigins == null ? List.of() : List.copyOf(allowedOrigins);
    }

    /** An account without user secrets and without visitors' tokens. */
    public Account(
            String id,
            List<String> secrets,
            List<String> cncSecrets,
            boolean ksV1Allowed,
            @Nullable String name,
            List<String> allowedOrigins) {
        this(id, secrets, List.of(), cncSecrets, ksV1Allowed, false, name, allowedOrigins);
    }

    /** The same account with these admin secrets in place of its own. */
    public Account withSecrets(List<String> others) {
        return new Account(id, others, userSecrets, cncSecrets, ksV1Allowed, widgetSessions, name, allowedOrigins);
    }

    /** Everything but the secrets. */
    @Override
    public String toString() {
        return "Account[id=%s, secrets=%d hidden, userSecrets=%d hidden, cncSecrets=%d hidden, ksV1Allowed=%s, widgetSessions=%s, name=%s, allowedOrigins=%s]"
                .formatted(
                        id,
                        secrets.size(),
                        userSecrets.size(),
                        cncSecrets.size(),
                        ksV1Allowed,
                        widgetSessions,
                        name,
                        allowedOrigins);
    }
}

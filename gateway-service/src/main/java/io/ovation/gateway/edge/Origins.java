package io.ovation.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages may call: the gateway's own and those that the operator or an account named, compared as whole origins (RFC 6454 §6.2).
 * {@code null}, a missing scheme and look-alikes are foreign.
 */
public final class Origins {
    private static final Pattern ORIGIN = Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:[0-9]{1,5})?");

    private final Set<String> allowed;
    private final TrustedProxies proxies;

    /** @param allowed origins in lower case without a default port */
    public Origins(Collection<String> allowed, TrustedProxies proxies) {
        this.allowed = Set.copyOf(allowed);
        this.proxies = proxies;
    }

    /** Whether the request comes from a page that may call, or from no page at all. */
    public boolean allows(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || (single(request) && (foreignButAllowed(origin) || own(origin, request)));
    }

    /** Whether this origin is one of the others that were named. */
    boolean foreignButAllowed(String origin) {
        return allowed.contains(origin);
    }

    private boolean own(String origin, HttpServerRequest request) {
        String host = request.getHeader("Host");
        return origin.equals(origin(proxies.scheme(request), host));
    }

    private static boolean single(HttpServerRequest request) {
        return request.headers().getAll("Origin").size() == 1;
    }

    private static @Nullable String origin(String scheme, @Nullable String host) {
        if (host == null) {
            return null;
        }
        String plain = host.toLowerCase(Locale.ROOT);
        String defaultPort = scheme.equals("https") ? ":443" : ":80";
        return scheme + "://"
                + (plain.endsWith(defaultPort) ? plain.substring(0, plain.length() - defaultPort.length()) : plain);
    }

    static boolean isOrigin(String text) {
        return ORIGIN.matcher(text).matches();
    }
}

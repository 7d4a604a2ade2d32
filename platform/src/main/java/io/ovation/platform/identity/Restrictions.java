package io.ovation.platform.identity;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** The two privileges that tie a token to a place: {@code iprestrict} and {@code urirestrict}. */
public final class Restrictions {
    static final String IP = "iprestrict";
    static final String URI = "urirestrict";

    private Restrictions() {}

    /** Whether the address satisfies {@code iprestrict}, if it is there; without values it is satisfied nowhere. */
    public static boolean allowAddress(Privileges privileges, RequestContext place) {
        return !privileges.has(IP)
                || privileges.values(IP).stream().anyMatch(address -> sameAddress(address, place.ip()));
    }

    /** Whether the path satisfies {@code urirestrict}, if it is there; without values it is satisfied nowhere. */
    public static boolean allowPath(Privileges privileges, RequestContext place) {
        return !privileges.has(URI)
                || privileges.values(URI).stream().anyMatch(pattern -> matches(pattern, place.uri()));
    }

    /** The same address, however it is spelt; ranges are not part of the format. Never asks a name server. */
    private static boolean sameAddress(String allowed, String actual) {
        byte[] expected = NetUtil.createByteArrayFromIpAddressString(allowed);
        byte[] given = NetUtil.createByteArrayFromIpAddressString(actual);
        return expected != null && given != null && Arrays.equals(expected, given);
    }

    /** Exact, or a prefix when the pattern ends with a star. */
    private static boolean matches(String pattern, String uri) {
        return pattern.endsWith("*") ? uri.startsWith(pattern.substring(0, pattern.length() - 1)) : uri.equals(pattern);
    }
}

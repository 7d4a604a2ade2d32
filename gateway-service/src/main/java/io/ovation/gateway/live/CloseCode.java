package io.ovation.gateway.live;

/** Why the server ends a WebSocket; below 4000 as in RFC 6455 section 7.4.1, above as this protocol defines them. */
public enum CloseCode {
    PROTOCOL(1002, "protocol error"),
    BINARY(1003, "text frames only"),
    BAD_TEXT(1007, "not UTF-8"),
    TOO_BIG(1009, "frame too big"),
    RESTART(1012, "server moves; reconnect"),
    TOKEN(4401, "token missing, refused or ended"),
    FORBIDDEN(4403, "not here"),
    SLOW(4408, "too slow; reconnect"),
    SUPERSEDED(4409, "replaced by a newer connection"),
    TOO_FAST(4429, "too many frames");

    private final short code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    /** The status code on the wire. */
    public short code() {
        return code;
    }

    /** A few words for the log of the other side. */
    public String reason() {
        return reason;
    }
}

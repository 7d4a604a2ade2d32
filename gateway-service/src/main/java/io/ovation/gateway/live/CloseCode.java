package io.ovation.gateway.live;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

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

    /** The code for what the server's own frame decoder refused. */
    static CloseCode of(Throwable fault) {
        if (fault instanceof CorruptedWebSocketFrameException refused) {
            WebSocketCloseStatus status = refused.closeStatus();
            return status.equals(WebSocketCloseStatus.PROTOCOL_ERROR)
                    ? PROTOCOL
                    : status.equals(WebSocketCloseStatus.INVALID_PAYLOAD_DATA) ? BAD_TEXT : TOO_BIG;
        }
        return fault instanceof TooLongFrameException ? TOO_BIG : PROTOCOL;
    }

    /** A few words for the log of the other side. */
    public String reason() {
        return reason;
    }
}

package io.ovation.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts WebSocket frames together to text messages, with strict UTF-8 and bounds (RFC 6455 sections 5.4 and 8.1): the server's own
 * assembling would drop long messages silently and repair broken text.
 */
final class MessageReader {
    private final LiveLimits limits;
    private final Consumer<String> onMessage;
    private final Consumer<CloseCode> onFault;
    private @Nullable Buffer parts;
    private int fragments;

    MessageReader(LiveLimits limits, Consumer<String> onMessage, Consumer<CloseCode> onFault) {
        this.limits = limits;
        this.onMessage = onMessage;
        this.onFault = onFault;
    }

    void read(WebSocketFrame frame) {
        if (frame.isBinary()) {
            onFault.accept(CloseCode.BINARY);
        } else if (frame.isText() == (parts != null)) {
            onFault.accept(CloseCode.PROTOCOL); // a start in the middle, or a continuation of nothing
        } else {
            add(frame);
        }
    }

    private void add(WebSocketFrame frame) {
        Buffer message = parts == null ? Buffer.buffer() : parts;
        fragments++;
        if (message.length() + frame.binaryData().length() > limits.frameBytes() || fragments > limits.fragments()) {
            onFault.accept(CloseCode.TOO_BIG);
            return;
        }
        message.appendBuffer(frame.binaryData());
        parts = message;
        if (frame.isFinal()) {
            parts = null;
            fragments = 0;
            decode(message);
        }
    }

    private void decode(Buffer message) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(message.getBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            onFault.accept(CloseCode.BAD_TEXT);
            return;
        }
        onMessage.accept(text);
    }
}

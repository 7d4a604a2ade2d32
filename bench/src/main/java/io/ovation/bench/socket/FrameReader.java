package io.ovation.bench.socket;

import java.util.Arrays;

/**
 * Takes the bytes that a server sends apart into WebSocket messages (RFC 6455 section 5.2), fragments put together. One for each socket;
 * bytes are copied only when a frame is not complete yet.
 */
public final class FrameReader {
    /** Opcodes of RFC 6455 section 11.8. */
    public static final int CONTINUATION = 0;

    public static final int TEXT = 1;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;

    private static final byte[] NOTHING = new byte[0];

    private byte[] waiting = NOTHING;
    private byte[] fragments = NOTHING;
    private int fragmentsOpcode;

    /** Hears each whole message or control frame; the bytes are only valid during the call. */
    @FunctionalInterface
    public interface Listener {
        void message(int opcode, byte[] bytes, int from, int length);
    }

    /** Takes the bytes from {@code from} up to {@code to}. */
    public void read(byte[] bytes, int from, int to, Listener listener) {
        if (waiting.length == 0) {
            int used = readFrames(bytes, from, to, listener);
            waiting = used == to ? NOTHING : Arrays.copyOfRange(bytes, used, to);
        } else {
            byte[] joined = Arrays.copyOf(waiting, waiting.length + to - from);
            System.arraycopy(bytes, from, joined, waiting.length, to - from);
            int used = readFrames(joined, 0, joined.length, listener);
            waiting = used == joined.length ? NOTHING : Arrays.copyOfRange(joined, used, joined.length);
        }
    }

    private int readFrames(byte[] bytes, int from, int to, Listener listener) {
        int at = from;
        while (to - at >= 2) {
            int header = headerLength(bytes[at + 1]);
            if (to - at < header) {
                break;
            }
            long length = payloadLength(bytes, at);
            if (to - at - header < length) {
                break;
            }
            frame(bytes[at], bytes, at + header, (int) length, listener);
            at += header + (int) length;
        }
        return at;
    }

    private static int headerLength(byte second) {
        int length = second & 0x7f;
        if (second < 0) {
            throw new IllegalStateException("A server must not mask its frames.");
        }
        return length < 126 ? 2 : length == 126 ? 4 : 10;
    }

    private static long payloadLength(byte[] bytes, int at) {
        int length = bytes[at + 1];
        if (length < 126) {
            return length;
        }
        long value = 0;
        for (int i = 0; i < (length == 126 ? 2 : 8); i++) {
            value = value << 8 | (bytes[at + 2 + i] & 0xff);
        }
        return value;
    }

    private void frame(byte first, byte[] bytes, int from, int length, Listener listener) {
        boolean last = first < 0;
        int opcode = first & 0x0f;
        if (opcode >= CLOSE || (last && opcode != CONTINUATION)) {
            listener.message(opcode, bytes, from, length);
            return;
        }
        if (opcode != CONTINUATION) {
            fragmentsOpcode = opcode;
            fragments = NOTHING;
        }
        byte[] joined = Arrays.copyOf(fragments, fragments.length + length);
        System.arraycopy(bytes, from, joined, fragments.length, length);
        fragments = joined;
        if (last) {
            listener.message(fragmentsOpcode, fragments, 0, fragments.length);
            fragments = NOTHING;
        }
    }
}

package io.ovation.bench.socket;

import java.nio.ByteBuffer;

/** Makes WebSocket frames (RFC 6455 section 5.2): masked ones of clients, plain ones of servers. */
public final class FrameWriter {
    private static final int MASK = 0x5a17c3e9;

    private FrameWriter() {}

    /** A whole frame of a client. The mask is always the same one: it guards proxies, of which there are none here. */
    public static byte[] masked(int opcode, byte[] payload) {
        ByteBuffer frame = header(opcode, payload.length, 0x80, 4);
        frame.putInt(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ (MASK >>> (24 - 8 * (i & 3)))));
        }
        return bytes(frame);
    }

    /** A whole frame of a server. */
    public static byte[] plain(int opcode, byte[] payload) {
        return bytes(header(opcode, payload.length, 0, 0).put(payload));
    }

    private static byte[] bytes(ByteBuffer frame) {
        byte[] bytes = new byte[frame.capacity()];
        frame.flip().get(bytes);
        return bytes;
    }

    private static ByteBuffer header(int opcode, int length, int maskBit, int maskLength) {
        int extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
        ByteBuffer frame = ByteBuffer.allocate(2 + extended + maskLength + length);
        frame.put((byte) (0x80 | opcode));
        if (extended == 0) {
            frame.put((byte) (maskBit | length));
        } else if (extended == 2) {
            frame.put((byte) (maskBit | 126)).putShort((short) length);
        } else {
            frame.put((byte) (maskBit | 127)).putLong(length);
        }
        return frame;
    }
}

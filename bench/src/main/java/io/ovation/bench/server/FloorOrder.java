package io.ovation.bench.server;

import io.ovation.bench.attendee.Stamp;
import io.ovation.bench.socket.FrameReader;
import io.ovation.bench.socket.FrameWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the floor is to write.
 *
 * @param frameBytes payload of each frame, at least
 * @param messages how many messages a frame holds
 * @param pauseNanos from one frame for a socket to the next one; 0 for as fast as it goes
 * @param millis for how long
 */
public record FloorOrder(int frameBytes, int messages, long pauseNanos, long millis) {
    private static final String HEAD = "{\"op\":\"events\",\"events\":[";
    private static final String BEFORE_TEXT = "{\"type\":\"message-posted\",\"body\":{\"text\":\"";
    private static final String AFTER_TEXT = "\"}},";
    private static final int OVERHEAD = BEFORE_TEXT.length() + AFTER_TEXT.length();

    static FloorOrder read(String line) {
        String[] words = line.split(" ", -1);
        return new FloorOrder(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]));
    }

    String line() {
        return frameBytes + " " + messages + " " + pauseNanos + " " + millis;
    }

    /** A whole frame that looks like the gateway's to who counts messages and reads their stamps. */
    ByteBuffer frame(long nowNanos) {
        int textBytes = (frameBytes - HEAD.length()) / messages - OVERHEAD;
        String message = BEFORE_TEXT + Stamp.text(nowNanos, textBytes) + AFTER_TEXT;
        byte[] payload = (HEAD + message.repeat(messages)).getBytes(StandardCharsets.US_ASCII);
        byte[] frame = FrameWriter.plain(FrameReader.TEXT, payload);
        return ByteBuffer.allocateDirect(frame.length).put(frame).flip();
    }
}

package io.ovation.bench.socket;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The client's end of one WebSocket. Read by its loop; anybody may send. */
public final class ClientSocket {
    private static final long STUCK_NANOS = 5_000_000_000L;
    private static final byte[] NOTHING = new byte[0];

    private final SocketChannel channel;
    private final InetSocketAddress address;
    private final String path;
    private final Conversation conversation;
    private final FrameReader frames = new FrameReader();
    private byte[] answer = NOTHING;
    private boolean open;

    ClientSocket(SocketChannel channel, InetSocketAddress address, String path, Conversation conversation) {
        this.channel = channel;
        this.address = address;
        this.path = path;
        this.conversation = conversation;
    }

    /** Sends a text message at once. */
    public void send(String text) {
        write(FrameWriter.masked(FrameReader.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    SocketChannel channel() {
        return channel;
    }

    void connected() throws IOException {
        channel.finishConnect();
        write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getHostString() + ":" + address.getPort()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    void received(byte[] bytes, int length) {
        if (open) {
            frames.read(bytes, 0, length, this::message);
        } else {
            shakeHands(bytes, length);
        }
    }

    private void shakeHands(byte[] bytes, int length) {
        byte[] all = Arrays.copyOf(answer, answer.length + length);
        System.arraycopy(bytes, 0, all, answer.length, length);
        answer = all;
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        if (!text.startsWith("HTTP/1.1 101 ")) {
            close("no WebSocket: " + text.substring(0, text.indexOf("\r\n")));
            return;
        }
        open = true;
        answer = NOTHING;
        conversation.opened(this);
        frames.read(all, end + 4, all.length, this::message);
    }

    private void message(int opcode, byte[] bytes, int from, int length) {
        if (opcode == FrameReader.TEXT) {
            conversation.message(bytes, from, length);
        } else if (opcode == FrameReader.PING) {
            write(FrameWriter.masked(FrameReader.PONG, Arrays.copyOfRange(bytes, from, from + length)));
        } else if (opcode == FrameReader.CLOSE) {
            close(
                    length < 2
                            ? "closed"
                            : "closed with " + ((bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff)) + " "
                                    + new String(bytes, from + 2, length - 2, StandardCharsets.UTF_8));
        }
    }

    /** The frames of a client are small and few: waiting for a full socket is an exception worth a short spin. */
    private synchronized void write(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long deadline = System.nanoTime() + STUCK_NANOS;
        try {
            while (buffer.hasRemaining()) {
                if (channel.write(buffer) == 0) {
                    Thread.onSpinWait();
                    if (System.nanoTime() > deadline) {
                        throw new IOException("the server does not read");
                    }
                }
            }
        } catch (IOException broken) {
            close(String.valueOf(broken.getMessage()));
        }
    }

    /** Ends it without a farewell. */
    public void close(String why) {
        if (channel.isOpen()) {
            try {
                channel.close();
            } catch (IOException already) {
                // closed is what it should be
            }
            conversation.closed(why);
        }
    }
}

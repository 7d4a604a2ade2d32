package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.platform.bus.Json;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A TCP connection to a gateway on which a test may say anything, byte for byte: HTTP and WebSocket frames (RFC 6455), good and bad. */
public final class RawSocket implements AutoCloseable {
    public static final int CONTINUATION = 0x0;
    public static final int TEXT = 0x1;
    public static final int BINARY = 0x2;
    public static final int CLOSE = 0x8;
    public static final int PING = 0x9;
    public static final int PONG = 0xA;
    /** The bit of a last fragment. */
    public static final int FIN = 0x80;
    /** The bit of a compressed message, which nobody has negotiated. */
    public static final int RSV1 = 0x40;
    /** Instead of a close code: the connection ended without one. */
    public static final int CUT = 1006;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final byte[] MASK = {1, 2, 3, 4};

    private final Socket socket;
    private final URI gateway;
    private final DataInputStream in;
    private final OutputStream out;

    /** What the server sent. */
    public record Frame(int opcode, Buffer payload) {
        /** As JSON. */
        public JsonNode json() {
            try {
                return Json.mapper().readTree(payload.getBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private RawSocket(URI gateway) throws IOException {
        this.gateway = gateway;
        this.socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    public static RawSocket to(URI gateway) {
        try {
            return new RawSocket(gateway);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks for the upgrade with these more header lines; answers with the HTTP status. */
    public int upgrade(String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return http("GET /api/v1/live HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + more + "\r\n");
    }

    /** A socket that is open and has said nothing. */
    public static RawSocket upgraded(URI gateway) {
        RawSocket socket = to(gateway);
        int status = socket.upgrade();
        if (status != 101) {
            throw new AssertionError("The upgrade was answered " + status);
        }
        return socket;
    }

    /** Sends a request as it is; answers with the status, 0 when the connection was cut instead. */
    public int http(String request) {
        String head = head(request);
        return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** Sends a request as it is and reads the head of the answer; empty when the connection was cut instead. */
    public String head(String request) {
        StringBuilder head = new StringBuilder();
        try {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            for (String line = line(); !line.isEmpty(); line = line()) {
                head.append(line).append('\n');
            }
            return head.toString();
        } catch (EOFException | SocketException cut) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.readUnsignedByte();
        while (next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.readUnsignedByte();
        }
        return line.toString();
    }

    /** Sends one frame, masked as clients must; the server may have hung up already, which shows when reading. */
    public RawSocket frame(int head, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14).put((byte) head);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        frame.put(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ MASK[i % MASK.length]));
        }
        return bytes(frame.array(), frame.position());
    }

    private RawSocket bytes(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
            out.flush();
        } catch (SocketException closed) {
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Sends a text frame. */
    public RawSocket text(String text) {
        return frame(FIN | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends an object as a text frame. */
    public RawSocket say(Object frame) {
        return text(Json.text(frame));
    }

    /** The next text or close frame. */
    public Frame next() throws IOException {
        Frame frame = read();
        while (frame.opcode() == PING || frame.opcode() == PONG) {
            frame = read();
        }
        return frame;
    }

    private Frame read() throws IOException {
        int head = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        long size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
        return new Frame(head & 0x0F, Buffer.buffer(in.readNBytes((int) size)));
    }

    /** The next frame with this {@code op}; others before it are passed over. */
    public JsonNode op(String op) {
        try {
            while (true) {
                Frame frame = next();
                if (frame.opcode() == CLOSE) {
                    throw new AssertionError("Closed with " + code(frame) + " while waiting for " + op);
                }
                if (frame.json().path("op").asText().equals(op)) {
                    return frame.json();
                }
            }
        } catch (IOException failure) {
            throw new AssertionError("No frame " + op, failure);
        }
    }

    /** Waits for the end: the close code, or {@link #CUT}. */
    public int closeCode() {
        try {
            Frame frame = next();
            while (frame.opcode() != CLOSE) {
                frame = next();
            }
            return code(frame);
        } catch (EOFException | SocketException cut) {
            return CUT;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int code(Frame close) {
        return close.payload().length() < 2 ? 1005 : close.payload().getUnsignedShort(0);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

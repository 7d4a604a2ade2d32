package io.ovation.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * The raw floor: a program that accepts WebSockets and, when told so on its standard input, writes ready frames to all of them in a bare
 * loop of system calls. Nothing that serves the same sockets from one thread can do it for less.
 */
public final class FloorServer {
    private static final int HANDSHAKE_BYTES = 4_096;
    private static final String ANSWER =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

    private final List<Reader> readers = new ArrayList<>();

    /** One socket and the rest of the frame that it could not take at once. */
    private static final class Reader {
        private final SocketChannel channel;
        private ByteBuffer rest = ByteBuffer.allocateDirect(0);

        Reader(SocketChannel channel) {
            this.channel = channel;
        }

        /** Writes the frame unless an older one is in the way. */
        boolean take(ByteBuffer frame) throws IOException {
            if (rest.hasRemaining()) {
                channel.write(rest);
                if (rest.hasRemaining()) {
                    return false;
                }
            }
            frame.rewind();
            channel.write(frame);
            if (frame.hasRemaining()) {
                rest = ByteBuffer.allocateDirect(frame.remaining()).put(frame).flip();
            }
            return true;
        }
    }

    public static void main(String[] words) throws IOException {
        new FloorServer().serve(Integer.parseInt(words[0]));
    }

    private void serve(int sockets) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            say("port " + ((InetSocketAddress) server.getLocalAddress()).getPort());
            for (int number = 0; number < sockets; number++) {
                readers.add(new Reader(shakeHands(server.accept())));
            }
        }
        say("all are in");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            FloorOrder read = FloorOrder.read(order);
            say("written " + run(read));
        }
    }

    private static SocketChannel shakeHands(SocketChannel channel) throws IOException {
        ByteBuffer request = ByteBuffer.allocate(HANDSHAKE_BYTES);
        while (!StandardCharsets.ISO_8859_1
                .decode(request.duplicate().flip())
                .toString()
                .endsWith("\r\n\r\n")) {
            channel.read(request);
        }
        channel.write(ByteBuffer.wrap(ANSWER.getBytes(StandardCharsets.ISO_8859_1)));
        channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        return channel;
    }

    /** Writes for the ordered time and answers how many frames it wrote. */
    private long run(FloorOrder order) throws IOException {
        long written = 0;
        long startedAt = System.nanoTime();
        long endsAt = startedAt + order.millis() * 1_000_000;
        for (long round = 0; System.nanoTime() < endsAt; round++) {
            long due = startedAt + round * order.pauseNanos();
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            ByteBuffer frame = order.frame(System.nanoTime());
            for (Reader reader : readers) {
                written += reader.take(frame) ? 1 : 0;
            }
        }
        return written;
    }

    private static void say(String words) {
        System.out.println(words.toLowerCase(Locale.ROOT));
    }
}

package io.ovation.bench.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** One thread that reads many sockets. */
public final class SocketLoop implements AutoCloseable {
    private static final int READ_BYTES = 256 * 1024;

    private final Selector selector;
    private final Thread thread;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.wrap(new byte[READ_BYTES]);
    private volatile boolean running = true;

    public SocketLoop(String name) {
        try {
            selector = Selector.open();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens a WebSocket; what comes of it the conversation hears. */
    public void connect(InetSocketAddress address, String path, Conversation conversation) {
        execute(() -> {
            try {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                ClientSocket socket = new ClientSocket(channel, address, path, conversation);
                channel.register(selector, SelectionKey.OP_CONNECT, socket);
                channel.connect(address);
            } catch (IOException refused) {
                conversation.closed(String.valueOf(refused.getMessage()));
            }
        });
    }

    /** Runs on the loop's thread and answers with the result. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> answer.complete(question.get()));
        return answer;
    }

    private void execute(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    private void run() {
        try {
            while (running) {
                selector.select(this::ready);
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void ready(SelectionKey key) {
        ClientSocket socket = (ClientSocket) key.attachment();
        try {
            if (key.isConnectable()) {
                socket.connected();
                key.interestOps(SelectionKey.OP_READ);
            } else {
                read(socket);
            }
        } catch (IOException broken) {
            socket.close(String.valueOf(broken.getMessage()));
        }
    }

    private void read(ClientSocket socket) throws IOException {
        buffer.clear();
        int length = socket.channel().read(buffer);
        if (length < 0) {
            socket.close("the server hung up");
        } else {
            socket.received(buffer.array(), length);
        }
    }

    /** Closes all sockets of the loop. */
    @Override
    public void close() {
        running = false;
        selector.wakeup();
        try {
            thread.join(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

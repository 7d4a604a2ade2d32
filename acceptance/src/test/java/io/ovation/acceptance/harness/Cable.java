package io.ovation.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The way of somebody's bytes to a gateway, which can be cut and mended while everybody else goes on. */
public final class Cable implements AutoCloseable {
    private final URI gateway;
    private final ServerSocket near;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "cable");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean cut;

    private Cable(URI gateway) throws IOException {
        this.gateway = gateway;
        this.near = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    }

    public static Cable to(URI gateway) {
        try {
            Cable cable = new Cable(gateway);
            cable.threads.execute(cable::accept);
            return cable;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The gateway at this end. */
    public URI address() {
        return URI.create("http://localhost:" + near.getLocalPort());
    }

    /** Ends every connection, and each new one at once. */
    public void cut() {
        cut = true;
        ends.forEach(Cable::end);
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                connect(near.accept());
            } catch (IOException closed) {
                cut();
            }
        }
    }

    private void connect(Socket here) {
        try {
            Socket there = new Socket(gateway.getHost(), gateway.getPort());
            ends.add(here);
            ends.add(there);
            threads.execute(() -> carry(here, there));
            threads.execute(() -> carry(there, here));
            if (cut) {
                cut();
            }
        } catch (IOException noGateway) {
            end(here);
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Whichever end went away, the other follows.
        }
        end(from);
        end(to);
        ends.remove(from);
        ends.remove(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed, which is all that is wanted.
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
        threads.shutdownNow();
    }
}

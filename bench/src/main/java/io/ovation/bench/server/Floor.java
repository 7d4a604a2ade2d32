package io.ovation.bench.server;

import io.ovation.bench.attendee.Entry;
import io.ovation.bench.measure.ProcessUsage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/** The floor server as a child process. */
public final class Floor implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 30_000;

    private final Scratch scratch;
    private final ChildJvm jvm;
    private final Entry entry;

    private Floor(Scratch scratch, ChildJvm jvm, Entry entry) {
        this.scratch = scratch;
        this.jvm = jvm;
        this.entry = entry;
    }

    /** Starts one that waits for exactly so many sockets. */
    public static Floor start(int sockets) {
        Scratch scratch = Scratch.make();
        ChildJvm jvm = ChildJvm.start(
                scratch.folder(),
                List.of("-XX:+UseSerialGC", "-Xmx512m"),
                FloorServer.class.getName(),
                Map.of(),
                List.of(Integer.toString(sockets)));
        String port = jvm.waitFor("\n", PATIENCE_MILLIS)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\D", "");
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
        return new Floor(scratch, jvm, new Entry(address, "/", null, number -> ""));
    }

    public Entry entry() {
        return entry;
    }

    /** Begins to write; returns at once. */
    public void write(FloorOrder order) {
        jvm.tell(order.line());
    }

    /** Waits for the end of the writing and answers how many frames were written. */
    public long written() {
        String printed = jvm.waitFor("written ", PATIENCE_MILLIS);
        return Long.parseLong(
                printed.substring(printed.lastIndexOf("written ") + 8).strip());
    }

    public ProcessUsage usage() {
        return ProcessUsage.of(jvm.pid());
    }

    @Override
    public void close() {
        jvm.close();
        scratch.close();
    }
}

package io.ovation.bench.attendee;

import io.ovation.bench.measure.Histogram;
import java.util.ArrayList;
import java.util.List;

/** What the people of one loop saw in a while. Counted by that loop's thread. */
public final class Tally {
    private static final int SAMPLES = 3;

    private final Histogram deliveryLatency = new Histogram();
    private final Histogram ackLatency = new Histogram();
    private final List<String> complaints = new ArrayList<>();
    private long frames;
    private long frameBytes;
    private long lags;
    private long problems;
    private long shown;

    void events(int bytes) {
        frames++;
        frameBytes += bytes;
    }

    void state(int bytes, long counted) {
        frames++;
        frameBytes += bytes;
        shown += counted;
    }

    void delivered(long nanos) {
        deliveryLatency.record(nanos);
    }

    void acked(long nanos) {
        ackLatency.record(nanos);
    }

    void lagged() {
        lags++;
    }

    void problem(String text) {
        problems++;
        if (complaints.size() < SAMPLES) {
            complaints.add(text);
        }
    }

    /** Adds what was counted elsewhere or later. */
    public void merge(Tally other) {
        deliveryLatency.add(other.deliveryLatency);
        ackLatency.add(other.ackLatency);
        complaints.addAll(other.complaints);
        frames += other.frames;
        frameBytes += other.frameBytes;
        lags += other.lags;
        problems += other.problems;
        shown += other.shown;
    }

    /** From the time at which a message was due to be sent to the time at which it was read from the socket. */
    public Histogram deliveryLatency() {
        return deliveryLatency;
    }

    /** From the time at which a command was due to be sent to its answer. */
    public Histogram ackLatency() {
        return ackLatency;
    }

    /** Messages that reached somebody. */
    public long deliveries() {
        return deliveryLatency.count();
    }

    /** What values of a state channel counted, added up over all who saw them. */
    public long shown() {
        return shown;
    }

    /** Frames with events, or with the value of a state channel. */
    public long frames() {
        return frames;
    }

    /** Payload of these frames. */
    public long frameBytes() {
        return frameBytes;
    }

    /** How often somebody was told to fetch what the server did not send because they were too slow. */
    public long lags() {
        return lags;
    }

    /** Commands refused and connections ended. */
    public long problems() {
        return problems;
    }

    /** Some of the refusals, as they came. */
    public List<String> complaints() {
        return complaints;
    }
}

package io.ovation.bench.attendee;

import io.ovation.bench.socket.ClientSocket;
import io.ovation.bench.socket.Conversation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One simulated person: joins, subscribes, then counts. Recognises frames by how they begin, and messages by their stamps. */
final class Attendee implements Conversation {
    private static final Needle AUTHENTICATED = new Needle("{\"op\":\"authenticated\"");
    private static final Needle SUBSCRIBED = new Needle("{\"op\":\"subscribed\"");
    private static final Needle EVENTS = new Needle("{\"op\":\"events\"");
    private static final Needle ACK = new Needle("{\"op\":\"ack\"");
    private static final Needle STATE = new Needle("{\"op\":\"state\"");
    private static final Needle CLAPS = new Needle("\"clap\":");
    private static final Needle LAG = new Needle("{\"op\":\"lag\"");
    private static final Needle PROBLEM = new Needle("{\"op\":\"problem\"");
    private static final Needle POSTED = new Needle("\"type\":\"message-posted\"");
    private static final Needle TEXT = new Needle("\"text\":\"" + Stamp.MARK);
    private static final Needle CLIENT_ID = new Needle("\"clientId\":\"bench-");

    private final Crowd crowd;
    private final Loop loop;
    private final int number;
    private final long startedAt = System.nanoTime();
    private @Nullable ClientSocket socket;
    private boolean watching;

    Attendee(Crowd crowd, Loop loop, int number) {
        this.crowd = crowd;
        this.loop = loop;
        this.number = number;
    }

    @Override
    public void opened(ClientSocket opened) {
        socket = opened;
        String session = crowd.entry().session();
        if (session == null) {
            crowd.joined(opened, System.nanoTime() - startedAt);
        } else {
            opened.send("{\"op\":\"authenticate\",\"protocol\":1,\"token\":\""
                    + crowd.entry().token().apply(number) + "\",\"session\":\"" + session + "\"}");
        }
    }

    @Override
    public void message(byte[] bytes, int from, int length) {
        if (EVENTS.isAt(bytes, from)) {
            events(bytes, from, length);
        } else if (ACK.isAt(bytes, from)) {
            ack(bytes, from, length);
        } else if (AUTHENTICATED.isAt(bytes, from)) {
            subscribe();
        } else if (SUBSCRIBED.isAt(bytes, from)) {
            joined();
        } else if (STATE.isAt(bytes, from)) {
            state(bytes, from, length);
        } else if (LAG.isAt(bytes, from)) {
            loop.tally().lagged();
            subscribe();
        } else if (PROBLEM.isAt(bytes, from)) {
            loop.tally().problem(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
    }

    private void events(byte[] bytes, int from, int length) {
        long now = System.nanoTime();
        Tally tally = loop.tally();
        tally.events(length);
        int end = from + length;
        int at = POSTED.find(bytes, from, end);
        while (at >= 0) {
            int text = TEXT.find(bytes, at + POSTED.length(), end);
            if (text < 0) {
                return;
            }
            int stamp = text + TEXT.length();
            tally.delivered(now - Stamp.read(bytes, stamp));
            at = POSTED.find(bytes, stamp + Stamp.DIGITS, end);
        }
    }

    /** The first is the answer to the subscription. */
    private void state(byte[] bytes, int from, int length) {
        if (watching) {
            int claps = CLAPS.find(bytes, from, from + length);
            loop.tally().state(length, claps < 0 ? 0 : number(bytes, claps + CLAPS.length()));
        } else {
            watching = true;
            joined();
        }
    }

    private static long number(byte[] bytes, int at) {
        long value = 0;
        for (int i = at; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    private void ack(byte[] bytes, int from, int length) {
        int id = CLIENT_ID.find(bytes, from, from + length);
        if (id >= 0) {
            loop.tally().acked(System.nanoTime() - Stamp.read(bytes, id + CLIENT_ID.length()));
        }
    }

    private void subscribe() {
        if (socket != null) {
            socket.send("{\"op\":\"subscribe\",\"channel\":\"" + crowd.entry().channel() + "\"}");
        }
    }

    private void joined() {
        if (socket != null) {
            crowd.joined(socket, System.nanoTime() - startedAt);
        }
    }

    @Override
    public void closed(String why) {
        crowd.lost(why);
    }
}

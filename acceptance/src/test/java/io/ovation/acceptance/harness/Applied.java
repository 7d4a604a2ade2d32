package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cursor of one channel as the live protocol asks for it, and the log of what it applied. Written by the client's thread, read by
 * all.
 */
public final class Applied {
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<Long, String> texts = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private String epoch = "";
    private long last;
    private long wholeAfter;
    private int resets;
    private JsonNode view = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

    /** Where to go on. */
    record Position(String epoch, long after) {}

    synchronized Position position() {
        return new Position(epoch, last);
    }

    /** Takes the answer to a subscription. */
    synchronized void subscribed(JsonNode frame) {
        if (frame.path("recovered").asBoolean()) {
            if (!frame.path("epoch").asText().equals(epoch)) {
                violations.add("D9: recovered in another epoch");
            }
        } else {
            startOver(frame);
        }
        frame.path("events").forEach(this::apply);
        last = Math.max(last, frame.path("head").asLong());
    }

    private void startOver(JsonNode frame) {
        epoch = frame.path("epoch").asText();
        last = frame.at("/snapshot/seq").asLong();
        wholeAfter = last;
        view = frame.at("/snapshot/view");
        resets++;
        view.path("messages")
                .forEach(message ->
                        seen(message.path("seq").asLong(), message.path("text").asText()));
    }

    /** Takes a batch; false when there is a hole before it and nothing was applied. */
    synchronized boolean batch(JsonNode frame) {
        if (!frame.path("epoch").asText().equals(epoch) || frame.path("from").asLong() > last + 1) {
            return false;
        }
        frame.path("events").forEach(this::apply);
        last = Math.max(last, frame.path("to").asLong());
        return true;
    }

    private void apply(JsonNode event) {
        long seq = event.path("seq").asLong();
        if (seq <= last) {
            return;
        }
        last = seq;
        events.add(event);
        if (event.path("type").asText().equals("message-posted") && event.has("body")) {
            seen(seq, event.at("/body/text").asText());
        }
    }

    private void seen(long seq, String text) {
        String before = texts.put(seq, text);
        if (before != null && !before.equals(text)) {
            violations.add("D6: seq " + seq + " was '" + before + "' and is '" + text + "'");
        }
    }

    /** All events that were applied, in order. */
    public synchronized List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** Message texts by seq, from snapshots and events. */
    public synchronized Map<Long, String> texts() {
        return new TreeMap<>(texts);
    }

    /** The view of the last start. */
    public synchronized JsonNode view() {
        return view;
    }

    public synchronized long last() {
        return last;
    }

    /** From the event after this on, everything must have been applied. */
    public synchronized long wholeAfter() {
        return wholeAfter;
    }

    /** How often it was given a snapshot; 1 for a client that never missed too much. */
    public synchronized int resets() {
        return resets;
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }
}

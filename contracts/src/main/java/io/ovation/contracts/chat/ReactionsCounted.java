package io.ovation.contracts.chat;

import java.util.Map;

/**
 * New totals of some messages; the service itself says so, merged, at most every half second.
 *
 * @param counts people by reaction by message seq; a message's map replaces the one before and leaves out what nobody chose
 */
public record ReactionsCounted(Map<Long, Map<String, Long>> counts) implements ChatEvent {
    public static final String TYPE = "reactions-counted";

    @Override
    public String type() {
        return TYPE;
    }
}

package io.ovation.contracts.chat;

/** The chat was emptied; the envelope's {@code floor} says up to where. */
public record HistoryCleared() implements ChatEvent {
    public static final String TYPE = "history-cleared";

    @Override
    public String type() {
        return TYPE;
    }
}

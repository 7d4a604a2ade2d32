package io.ovation.contracts.qna;

/** Deletes a question, message or answer with every copy of its text; its author or a moderator. {@code entry} is its id. */
public record DeleteEntry(long entry) implements QnaCommand {
    public static final String TYPE = "delete-entry";

    @Override
    public String type() {
        return TYPE;
    }
}

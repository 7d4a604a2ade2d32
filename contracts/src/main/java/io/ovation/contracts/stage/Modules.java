package io.ovation.contracts.stage;

/** Which parts of the panel a session has; one that is off refuses at the API and is not shown. */
public record Modules(
        boolean chat, boolean qna, boolean interactions, boolean reactions, boolean privateChat, boolean backchannel) {
    /** Everything on. */
    public static final Modules ALL = new Modules(true, true, true, true, true, true);
}

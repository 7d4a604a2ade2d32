package io.ovation.contracts.stage;

/**
 * When attendees may write.
 *
 * @param opensBeforeMinutes minutes before the start, 0 to 525,600
 * @param closesAfterMinutes minutes after the end, 0 to 525,600
 * @param anonymousAllowed whether people without a name may write
 */
public record ChatWindow(int opensBeforeMinutes, int closesAfterMinutes, boolean anonymousAllowed) {
    /** A quarter of an hour before, half an hour after, also for people without a name. */
    public static final ChatWindow DEFAULTS = new ChatWindow(15, 30, true);
}

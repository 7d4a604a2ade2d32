package io.ovation.contracts.chat;

/**
 * What a message answers. Holds no text, so that a deletion leaves no copy: readers take the text from the message itself.
 *
 * @param seq the message that is answered
 * @param person its author
 * @param name its author's name
 */
public record ReplyQuote(long seq, String person, String name) {}

package io.ovation.chat.group;

/** The bounds that decisions know. */
record ChatRules(int pins, int blocked) {}

package io.ovation.contracts.qna;

/** A moderator as the team sees them; attendees see the session instead. */
public record ModeratorView(String person, String name) {}

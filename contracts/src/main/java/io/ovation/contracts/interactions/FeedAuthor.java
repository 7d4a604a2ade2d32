package io.ovation.contracts.interactions;

import io.ovation.contracts.Role;

/** Whose words they are, as they were then. */
public record FeedAuthor(String person, String name, Role role) {}

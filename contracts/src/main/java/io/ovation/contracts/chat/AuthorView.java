package io.ovation.contracts.chat;

import io.ovation.contracts.Role;

/** Who wrote a message, as they were when they wrote it. */
public record AuthorView(String person, String name, Role role) {}

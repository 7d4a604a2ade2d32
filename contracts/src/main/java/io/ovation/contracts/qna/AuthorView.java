package io.ovation.contracts.qna;

import io.ovation.contracts.Role;

/** Who asked a listed question or, for the team, who wrote an answer, as they were then. */
public record AuthorView(String person, String name, Role role) {}

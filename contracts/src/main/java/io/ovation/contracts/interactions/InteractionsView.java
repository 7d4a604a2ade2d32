package io.ovation.contracts.interactions;

import java.util.List;

/** The interactions that one may see, in the order in which they were made. */
public record InteractionsView(List<Interaction> interactions) {}

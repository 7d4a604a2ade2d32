package io.ovation.contracts.interactions;

import java.util.List;

/** What the caller answered to the interactions that are shown now. */
public record MyAnswers(List<MyAnswer> answers) {}

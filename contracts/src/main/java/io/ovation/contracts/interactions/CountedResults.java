package io.ovation.contracts.interactions;

/** New results of an interaction. */
public record CountedResults(long interaction, Results results) {}

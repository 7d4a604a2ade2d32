package io.ovation.contracts.event;

/** A service asks how many are registered for an event. */
public record CountRegistrations(String account, String event) {}

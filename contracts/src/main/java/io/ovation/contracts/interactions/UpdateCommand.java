package io.ovation.contracts.interactions;

/** What moderators may ask of the channel {@code updates}. */
public sealed interface UpdateCommand permits SendUpdate, DeleteUpdate {}
